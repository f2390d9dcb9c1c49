package org.quarterdeck.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.submission.schedule.Carrying;
import org.quarterdeck.submission.schedule.Returning;
import org.quarterdeck.submission.schedule.Schedule;
import org.quarterdeck.testing.Services;

/** What the next round starts from: its questions are a third version, in which "resources" gave way to "legacy". */
@ExtendWith(Services.class)
class CarryingOverTest {
    private EntityManager db;
    private Answers answers;

    @BeforeEach
    void services() {
        db = the(EntityManager.class);
        answers = the(Answers.class);
        plan("T7", 7, revised());
    }

    private DocumentTemplate revised() {
        var first = db.createQuery("select t from DocumentTemplate t where t.number = 2", DocumentTemplate.class).getSingleResult();
        var second = new DocumentTemplate(db.createQuery("select r from Round r where r.code = 'T6'", Round.class).getSingleResult()
                .getProgramme(), "revised", 3, first.getTitle(), first.getIntroduction());
        first.getQuestions().stream().filter(question -> !question.getCode().equals("resources"))
                .forEach(question -> second.ask(copy(second, question)));
        second.ask(new Question(second, "legacy", 8, "What stays", "What stays when the pilot ends?").guide("", List.of(), 200));
        db.persist(second);
        return second;
    }

    private static Question copy(DocumentTemplate template, Question question) {
        return new Question(template, question.getCode(), question.getOrdinal(), question.getSubject(), question.getWording() + " (revised)")
                .guide(question.getGuidance(), question.getPrompts(), question.getExpectedWords());
    }

    private void plan(String code, int ordinal, DocumentTemplate template) {
        var programme = db.createQuery("select r from Round r where r.code = 'T6'", Round.class).getSingleResult().getProgramme();
        var round = new Round(programme, code, ordinal, 30 + ordinal, LocalDate.of(2012, ordinal, 1), LocalDate.of(2012, ordinal, 28));
        db.persist(round);
        db.persist(new RoundTemplate(round, template));
        db.flush();
    }

    private static void open(String code) {
        doAs("manager", () -> the(Schedule.class).open("icp", code));
    }

    private void write(String round, String text) {
        doAs("lead.nty", () -> answers.save("icp", "NTY", round, "context",
                new Writing(text, false, answers.find("icp", "NTY", round, "context").getChecksum(), "page")));
    }

    private static void submit(String round) {
        doAs("lead.nty", () -> the(Submissions.class).submit(the(Submissions.class).find("icp", "NTY", round).getId()));
    }

    private Answer answer(String round, String question) {
        return as("lead.nty", () -> answers.find("icp", "NTY", round, question));
    }

    private static Task task(String round, String question) {
        return as("lead.nty", () -> {
            var submission = the(Submissions.class).find("icp", "NTY", round);
            return Task.of(the(Answers.class).of(submission), the(Answers.class).carriedInto(submission)).stream()
                    .filter(task -> task.answer().getQuestion().getCode().equals(question)).findFirst().orElseThrow();
        });
    }

    @Test
    void aProgrammeSaysFromWhichRoundOnAVersionOfItsQuestionsIsAsked() {
        assertThat(as("lead.nty", () -> the(Submissions.class).find("icp", "NTY", "T5").getTemplate().getNumber())).isEqualTo(1);
        assertThat(as("lead.nty", () -> the(Submissions.class).find("icp", "NTY", "T6").getTemplate().getNumber())).isEqualTo(2);
        assertThat(answer("T6", "sustainability").getText()).isEqualTo(answer("T5", "sustainability").getText()).isNotEmpty();
    }

    @Test
    void aQuestionThatKeptItsCodeCarriesItsAnswerToItsNewWording() {
        write("T6", "As it was submitted");
        submit("T6");
        open("T7");

        assertThat(answer("T7", "context")).satisfies(carried -> {
            assertThat(carried.getText()).isEqualTo("As it was submitted");
            assertThat(carried.getQuestion().getWording()).endsWith("(revised)");
        });
        assertThat(task("T7", "context").change("T6")).isEqualTo("As it was at T6");
        assertThat(task("T7", "context").isNewlyAsked()).isFalse();
    }

    @Test
    void aNewQuestionStartsEmptyAndSaysWhy() {
        open("T7");

        assertThat(answer("T7", "legacy").getText()).isEmpty();
        assertThat(task("T7", "legacy").isNewlyAsked()).isTrue();
        assertThat(task("T7", "legacy").change("T6")).isEqualTo("New question in this round. Nothing written yet");
    }

    @Test
    void inAFirstRoundNoQuestionIsNew() {
        assertThat(as("lead.nty", () -> {
            var first = the(Submissions.class).find("icp", "NTY", "T1");
            return Task.of(answers.of(first), answers.carriedInto(first));
        })).hasSize(8).noneMatch(Task::isNewlyAsked);
    }

    @Test
    void aRetiredQuestionStaysReadableInEveryLaterRound() {
        var last = answer("T6", "resources").getText();
        plan("T8", 8, db.createQuery("select t from DocumentTemplate t where t.number = 3", DocumentTemplate.class).getSingleResult());
        open("T7");
        open("T8");

        for (var round : List.of("T7", "T8")) {
            assertThat(as("contributor.nty", () -> the(Carrying.class).retired(the(Submissions.class).find("icp", "NTY", round))))
                    .singleElement().satisfies(retired -> {
                        assertThat(retired.getText()).isEqualTo(last).isNotBlank();
                        assertThat(retired.getSubmission().getRound().getCode()).isEqualTo("T6");
                    });
        }
        assertThat(as("lead.nty", () -> the(Carrying.class).retired(the(Submissions.class).find("icp", "NTY", "T6")))).isEmpty();
        assertThatThrownBy(() -> as("evaluator", () -> the(Carrying.class).retired(the(Submissions.class).find("icp", "NTY", "T7"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aSiteThatMissedARoundGoesOnFromWhatItWroteThereSoThatNoTypingIsLost() {
        write("T6", "Written and never submitted");
        open("T7");

        assertThat(answer("T7", "context").getText()).isEqualTo("Written and never submitted");
        assertThat(as("lead.nty", () -> answers.revisions(answer("T7", "context")))).isEmpty();
    }

    @Test
    void aSiteThatMissedARoundWithoutTypingGoesOnFromWhatItSubmittedBefore() {
        var submitted = as("lead.nty", () -> the(Submissions.class).find("icp", "NTY", "T5").latestVersion().orElseThrow().text("context"));
        open("T7");

        assertThat(answer("T7", "context").getText()).isEqualTo(submitted).isNotBlank();
    }

    @Test
    void whatASiteChangedAfterSubmittingAndNeverSubmittedIsSetAsideSinceItStandsByTheVersion() {
        write("T6", "What the site stands by");
        submit("T6");
        doAs("manager", () -> the(Returning.class).giveBack("icp", "NTY", "T6", "Which figures?"));
        write("T6", "Half corrected");
        open("T7");

        assertThat(answer("T7", "context").getText()).isEqualTo("What the site stands by");
        assertThat(task("T7", "context").change("T6")).isEqualTo("As it was at T6");
        assertThat(as("lead.nty", () -> answers.revisions(answer("T7", "context")))).singleElement().satisfies(kept -> {
            assertThat(kept.getText()).isEqualTo("Half corrected");
            assertThat(kept.isSetAside()).isTrue();
            assertThat(kept.getAuthor().getEmail()).isEqualTo("lead.nty@example.org");
        });
        assertThat(as("lead.nty", () -> the(Carrying.class).unsent(answer("T7", "context")).orElseThrow().getText())).isEqualTo("Half corrected");
        assertThat(as("lead.nty", () -> the(Carrying.class).unsent(answer("T7", "people")))).isEmpty();
    }

    @Test
    void aWithdrawnVersionCarriesNothingButWhatTheSiteWroteSince() {
        write("T6", "Withdrawn");
        submit("T6");
        doAs("lead.nty", () -> the(Returning.class).withdraw("icp", "NTY", "T6"));
        write("T6", "Written after the withdrawal");
        open("T7");

        assertThat(answer("T7", "context").getText()).isEqualTo("Written after the withdrawal");
    }

    @Test
    void openingTwiceChangesNothing() {
        open("T7");
        write("T7", "Written in the new round");

        open("T7");
        the(Rounds.class).openDue();

        assertThat(answer("T7", "context").getText()).isEqualTo("Written in the new round");
        assertThat(db.createQuery("select count(s) from Submission s where s.round.code = 'T7'", Long.class).getSingleResult()).isEqualTo(16);
    }
}
