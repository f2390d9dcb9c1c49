package org.quarterdeck.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;
import static org.quarterdeck.word.EditedWord.paragraph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.submission.Answers;
import org.quarterdeck.submission.Saved;
import org.quarterdeck.submission.Writing;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class WordReturnsTest {
    private byte[] file;

    @BeforeEach
    void download() {
        file = as("lead.nty", () -> the(WordFiles.class).file("icp", "NTY", "T6").content());
    }

    @Test
    void aFileThatNobodyChangedChangesNothing() {
        take("lead.nty", file);

        assertThat(states("lead.nty")).hasSize(8).containsValues(Change.State.UNCHANGED).doesNotContainValue(Change.State.CHANGED);
    }

    @Test
    void eachAnswerIsListedAsWhatItIs() {
        write("contributor.nty", "people", "Written in the portal meanwhile");
        write("contributor.nty", "resources", "Also written meanwhile");
        take("lead.nty", new EditedWord(file).answer("progress", paragraph("Behind.")).answer("people", paragraph("Written in Word"))
                .withoutControl("context", false).answer("outcomes", "<w:p/>").bytes());

        assertThat(states("lead.nty")).containsEntry("progress", Change.State.CHANGED).containsEntry("people", Change.State.CONFLICT)
                .containsEntry("context", Change.State.UNREADABLE).containsEntry("resources", Change.State.UNCHANGED);
        assertThat(changes("lead.nty")).filteredOn(Change::isApply).extracting(change -> change.getQuestion().getCode()).containsExactly("progress");
        assertThat(changes("lead.nty")).filteredOn(Change::isAmendedMeanwhile).extracting(change -> change.getQuestion().getCode())
                .containsExactly("resources");
    }

    @Test
    void whatIsAppliedIsARevisionOfThePersonAndTheFileIsGone() {
        take("lead.nty", new EditedWord(file).answer("progress", paragraph("Behind.") + paragraph("Much.")).bytes());

        assertThat(apply("lead.nty", "progress")).allMatch(Saved::isSaved);

        assertThat(text("progress")).isEqualTo("Behind.\n\nMuch.");
        assertThat(as("lead.nty", () -> the(Answers.class).revisions(the(Answers.class).find("icp", "NTY", "T6", "progress"))))
                .hasSize(1).allMatch(revision -> revision.getAuthor().getEmail().equals("lead.nty@example.org"));
        assertThat(returned("lead.nty")).isEmpty();
    }

    @Test
    void whatWasNotChosenStays() {
        var before = text("people");
        take("lead.nty", new EditedWord(file).answer("progress", paragraph("Behind.")).answer("people", paragraph("Nobody")).bytes());

        apply("lead.nty", "progress");

        assertThat(text("people")).isEqualTo(before);
    }

    @Test
    void whatSomebodySavesWhileTheChangesAreShownIsNotOverwritten() {
        take("lead.nty", new EditedWord(file).answer("progress", paragraph("From Word")).bytes());
        var shown = chosen("lead.nty", "progress");
        write("contributor.nty", "progress", "Typed a moment ago");

        var mark = mark("lead.nty");

        var saved = as("lead.nty", () -> the(WordReturns.class).apply("icp", "NTY", "T6", mark, shown));

        assertThat(saved).extracting(Saved::outcome).containsExactly(Saved.Outcome.OVERTAKEN);
        assertThat(text("progress")).isEqualTo("Typed a moment ago");
        assertThat(states("lead.nty")).containsEntry("progress", Change.State.CONFLICT);
        assertThat(as("lead.nty", () -> the(Answers.class).revisions(the(Answers.class).find("icp", "NTY", "T6", "progress"))))
                .extracting(revision -> revision.getText()).contains("From Word", "Typed a moment ago");
    }

    @Test
    void aConflictIsAppliedWhenSomebodyWantsIt() {
        write("contributor.nty", "progress", "In the portal");
        take("lead.nty", new EditedWord(file).answer("progress", paragraph("In Word")).bytes());

        apply("lead.nty", "progress");

        assertThat(text("progress")).isEqualTo("In Word");
    }

    @Test
    void aChangeOfAFileThatWasReplacedIsNotApplied() {
        take("lead.nty", new EditedWord(file).answer("progress", paragraph("One")).bytes());
        var mark = mark("lead.nty");
        var shown = chosen("lead.nty", "progress");
        take("lead.nty", new EditedWord(file).answer("progress", paragraph("Two")).bytes());

        assertThatThrownBy(() -> as("lead.nty", () -> the(WordReturns.class).apply("icp", "NTY", "T6", mark, shown)))
                .isInstanceOf(Invalid.class).hasMessageContaining("Nothing was changed");
    }

    @Test
    void cancellingChangesNothing() {
        var before = text("progress");
        take("lead.nty", new EditedWord(file).answer("progress", paragraph("One")).bytes());

        doAs("lead.nty", () -> the(WordReturns.class).drop("icp", "NTY", "T6"));

        assertThat(returned("lead.nty")).isEmpty();
        assertThat(text("progress")).isEqualTo(before);
    }

    @Test
    void nobodyElseSeesAReturnedFile() {
        take("lead.nty", new EditedWord(file).answer("progress", paragraph("One")).bytes());

        assertThat(returned("contributor.nty")).isEmpty();
        for (var who : List.of("lead.tor", "evaluator", "manager", "steering", "admin")) {
            assertThatThrownBy(() -> returned(who)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(who, () -> the(WordFiles.class).file("icp", "NTY", "T6"))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> take(who, file)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> as("lead.nty", () -> the(WordFiles.class).file("icp", "NTY", "T5"))).isInstanceOf(Refused.class);
    }

    private static void take(String who, byte[] sent) {
        doAs(who, () -> the(WordReturns.class).take("icp", "NTY", "T6", sent));
    }

    private static java.util.Optional<ReturnedFile> returned(String who) {
        return as(who, () -> the(WordReturns.class).returned(the(WordReturns.class).document("icp", "NTY", "T6")));
    }

    private static List<Change> changes(String who) {
        return as(who, () -> the(WordReturns.class).changes(the(WordReturns.class).returned(the(WordReturns.class)
                .document("icp", "NTY", "T6")).orElseThrow()));
    }

    private static Map<String, Change.State> states(String who) {
        return changes(who).stream().collect(Collectors.toMap(change -> change.getQuestion().getCode(), Change::getState));
    }

    private static Map<String, String> chosen(String who, String question) {
        var chosen = new LinkedHashMap<String, String>();
        changes(who).stream().filter(change -> change.getQuestion().getCode().equals(question))
                .forEach(change -> chosen.put(question, change.getSeen()));
        return chosen;
    }

    private static String mark(String who) {
        return returned(who).orElseThrow().getMark();
    }

    private static List<Saved> apply(String who, String question) {
        var chosen = chosen(who, question);
        var mark = mark(who);
        return as(who, () -> the(WordReturns.class).apply("icp", "NTY", "T6", mark, chosen));
    }

    private static void write(String who, String question, String text) {
        doAs(who, () -> {
            var seen = the(Answers.class).find("icp", "NTY", "T6", question).getChecksum();
            the(Answers.class).save("icp", "NTY", "T6", question, new Writing(text, false, seen, "a page of " + who));
        });
    }

    private static String text(String question) {
        return as("lead.nty", () -> the(Answers.class).find("icp", "NTY", "T6", question).getText());
    }
}
