package org.quarterdeck.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.submission.Saved.Outcome;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class SavingTest {
    private static final String PAGE = "page of the lead";
    private static final String OTHER_PAGE = "page of the contributor";

    private Answers answers;
    private String seen;

    @BeforeEach
    void services() {
        answers = the(Answers.class);
        seen = as("lead.nty", () -> answers.find("icp", "NTY", "T6", "progress").getChecksum());
    }

    @Test
    void aSavedTextIsTheAnswerAndARevision() {
        var saved = save("lead.nty", "We are behind.", PAGE);

        assertThat(saved.outcome()).isEqualTo(Outcome.SAVED);
        assertThat(text()).isEqualTo("We are behind.");
        assertThat(revisions()).extracting(Revision::getText).containsExactly("We are behind.");
        assertThat(as("lead.nty", () -> answers.find("icp", "NTY", "T6", "progress").getSubmission().getState()))
                .isEqualTo(SubmissionState.DRAFT);
    }

    @Test
    void whatAPersonSavesInOneSittingIsOneRevision() {
        save("lead.nty", "One", PAGE);
        save("lead.nty", "One, two", PAGE);

        assertThat(revisions()).extracting(Revision::getText).containsExactly("One, two");
    }

    @Test
    void anotherPersonHasARevisionOfTheirOwn() {
        save("lead.nty", "One", PAGE);
        seen = checksum();
        save("contributor.nty", "Two", OTHER_PAGE);

        assertThat(revisions()).extracting(Revision::getText).containsExactly("Two", "One");
    }

    @Test
    void aTextThatSomebodyElseSavedIsNotOverwritten() {
        save("contributor.nty", "What the contributor wrote", OTHER_PAGE);

        var saved = save("lead.nty", "What the lead wrote", PAGE);

        assertThat(saved.outcome()).isEqualTo(Outcome.OVERTAKEN);
        assertThat(saved.answer().getAmendedBy().getName()).isNotBlank();
        assertThat(text()).isEqualTo("What the contributor wrote");
        assertThat(revisions()).filteredOn(Revision::isSetAside).extracting(Revision::getText).containsExactly("What the lead wrote");
    }

    @Test
    void whoHasSeenBothTextsMayChoose() {
        save("contributor.nty", "What the contributor wrote", OTHER_PAGE);
        save("lead.nty", "What the lead wrote", PAGE);
        seen = checksum();

        var saved = save("lead.nty", "What both wrote", PAGE);

        assertThat(saved.isSaved()).isTrue();
        assertThat(text()).isEqualTo("What both wrote");
        assertThat(revisions()).extracting(Revision::getText)
                .containsExactlyInAnyOrder("What the contributor wrote", "What the lead wrote", "What both wrote");
    }

    @Test
    void twoPagesOfOnePersonDoNotOverwriteEachOther() {
        save("lead.nty", "In one window", PAGE);

        assertThat(save("lead.nty", "In the other window", "another page").outcome()).isEqualTo(Outcome.OVERTAKEN);
        assertThat(revisions()).extracting(Revision::getText).containsExactlyInAnyOrder("In one window", "In the other window");
    }

    @Test
    void aPageWhoseAnswerGotLostMaySaveAgain() {
        save("lead.nty", "Saved, but the page was not told", PAGE);

        assertThat(save("lead.nty", "Saved, but the page was not told. More", PAGE).isSaved()).isTrue();
    }

    @Test
    void whoChangedNothingUndoesNothing() {
        var before = text();
        save("contributor.nty", "What the contributor wrote", OTHER_PAGE);

        var saved = save("lead.nty", before, PAGE);

        assertThat(saved.isSaved()).isTrue();
        assertThat(text()).isEqualTo("What the contributor wrote");
    }

    @Test
    void markingAsCompleteNeedsNoChangeOfText() {
        var before = text();

        var saved = as("lead.nty", () -> answers.save("icp", "NTY", "T6", "progress", new Writing(before, true, seen, PAGE)));

        assertThat(saved.answer().getProgress()).isEqualTo("Completed");
        assertThat(revisions()).isEmpty();
    }

    @Test
    void aTextThatComesAfterSubmittingIsKeptAside() {
        var id = as("lead.nty", () -> answers.find("icp", "NTY", "T6", "progress").getSubmission().getId());
        as("lead.nty", () -> the(Submissions.class).submit(id));

        assertThat(save("contributor.nty", "Too late", OTHER_PAGE).outcome()).isEqualTo(Outcome.CLOSED);
        assertThat(text()).isNotEqualTo("Too late");
        assertThat(revisions()).extracting(Revision::getText).containsExactly("Too late");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\ud83d", "\ude00b", "bell \u0007"})
    void whatNoDocumentCanShowIsRefused(String text) {
        assertThatThrownBy(() -> save("lead.nty", text, PAGE)).isInstanceOf(Invalid.class).hasMessageContaining("cannot be shown");
        assertThat(revisions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0645\u0631\u062d\u0628\u0627 123 \u05e9\u05dc\u05d5\u05dd", "family \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 and \ud83c\uddec\ud83c\udde7", "<script>alert('x')</script> & \"quotes\"",
            "\u202eright to left override\u202c", "caf\u00e9 \ufb01 \u2211 \u20ac \u00a3"})
    void everyOtherTextIsKeptToTheLetter(String text) {
        save("lead.nty", text, PAGE);

        assertThat(text()).isEqualTo(text);
    }

    @Test
    void nobodyElseCanReadOrWriteADraft() {
        for (var who : List.of("lead.tor", "evaluator", "manager", "steering", "admin")) {
            assertThatThrownBy(() -> save(who, "Not mine", PAGE)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(who, () -> answers.find("icp", "NTY", "T6", "progress"))).isInstanceOf(NotFound.class);
        }
    }

    private Saved save(String who, String text, String page) {
        return as(who, () -> answers.save("icp", "NTY", "T6", "progress", new Writing(text, false, seen, page)));
    }

    private String text() {
        return as("lead.nty", () -> answers.find("icp", "NTY", "T6", "progress").getText());
    }

    private String checksum() {
        return as("lead.nty", () -> answers.find("icp", "NTY", "T6", "progress").getChecksum());
    }

    private List<Revision> revisions() {
        return as("lead.nty", () -> answers.revisions(answers.find("icp", "NTY", "T6", "progress")));
    }
}
