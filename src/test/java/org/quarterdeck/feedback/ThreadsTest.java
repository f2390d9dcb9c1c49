package org.quarterdeck.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.feedback.sharing.Queue;
import org.quarterdeck.feedback.sharing.Waiting;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionState;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class ThreadsTest {
    private Feedback feedback;
    private Drafting drafting;
    private Replying replying;
    private Releasing releasing;

    @BeforeEach
    void services() {
        feedback = the(Feedback.class);
        drafting = the(Drafting.class);
        replying = the(Replying.class);
        releasing = the(Releasing.class);
    }

    private static Submission submission(String site, String round) {
        return the(Submissions.class).find("icp", site, round);
    }

    private long released(String site) {
        return as("evaluator", () -> {
            var id = drafting.ask(submission(site, "T5").latestVersion().orElseThrow(), Target.passage("progress", 0, 30),
                    ThreadKind.COMPLETENESS, "Since when?").getId();
            releasing.release(submission(site, "T5"), summaryVersion(site), "In short");
            return id;
        });
    }

    private int summaryVersion(String site) {
        return releasing.summary(submission(site, "T5")).map(Release::getVersion).orElse(0);
    }

    @Test
    void whatIsNotResolvedComesAlongWithItsAge() {
        var carried = as("lead.nty", () -> feedback.threads(submission("NTY", "T6")));

        assertThat(carried).isNotEmpty().allMatch(PlacedThread::isCarried).noneMatch(placed -> placed.getThread().isResolved());
        assertThat(carried).allSatisfy(placed -> assertThat(placed.getAgeInRounds())
                .isEqualTo(6 - placed.getThread().getOrigin().getOrdinal()).isPositive());
        assertThat(carried).extracting(PlacedThread::getNumber).startsWith(1, 2);
    }

    @Test
    void aClosedRoundShowsItsOwnThreadsOnly() {
        assertThat(as("lead.nty", () -> feedback.threads(submission("NTY", "T3"))))
                .isNotEmpty().allMatch(placed -> placed.getThread().getOrigin().getCode().equals("T3"));
    }

    @Test
    void aPassageIsShownWhereItIsNowOrSaidToBeGone() {
        var id = released("NTY");
        doAs("lead.nty", () -> {
            var answer = submission("NTY", "T6").answer("progress");
            answer.amend("A new beginning.\n\n" + answer.getText(), answer.getAmendedBy(), submission("NTY", "T5").getLastSubmittedAt());
        });

        var moved = as("lead.nty", () -> find(feedback.threads(submission("NTY", "T6")), id));

        assertThat(moved.getAnchorState()).isEqualTo("exact");
        assertThat(moved.getPlace().start()).isEqualTo("A new beginning.\n\n".length());

        doAs("lead.nty", () -> {
            var answer = submission("NTY", "T6").answer("progress");
            answer.amend("Nothing of it is left.", answer.getAmendedBy(), submission("NTY", "T5").getLastSubmittedAt());
        });

        var gone = as("lead.nty", () -> find(feedback.threads(submission("NTY", "T6")), id));

        assertThat(gone.getAnchorState()).isEqualTo("gone");
        assertThat(gone.getPlace()).isNull();
        assertThat(gone.getThread().getPassage().quote()).isNotBlank();
    }

    @Test
    void anAmendedPassageIsShownAsSuchWithItsOldWords() {
        var id = released("NTY");
        doAs("lead.nty", () -> {
            var answer = submission("NTY", "T6").answer("progress");
            answer.amend(answer.getText().replaceFirst("better", "worse"), answer.getAmendedBy(), submission("NTY", "T5").getLastSubmittedAt());
        });

        var amended = as("lead.nty", () -> find(feedback.threads(submission("NTY", "T6")), id));

        assertThat(amended.getAnchorState()).isEqualTo("fuzzy");
        assertThat(amended.getPlace().quote()).startsWith("Clinically worse than we");
        assertThat(amended.getNotice()).isEqualTo("The passage was amended since.");
        assertThat(amended.getThread().getPassage().quote()).startsWith("Clinically better than we");
    }

    private static PlacedThread find(List<PlacedThread> threads, long id) {
        return threads.stream().filter(placed -> placed.getThread().getId() == id).findFirst().orElseThrow();
    }

    @Test
    void releasingShowsAllDraftsOnceAndMarksTheSubmissionReviewed() {
        var waiting = as("evaluator", () -> the(Queue.class).waiting(the(Programmes.class).programme("icp")));
        assertThat(waiting).isNotEmpty().isSortedAccordingTo(
                java.util.Comparator.comparing(Waiting::part).thenComparing(entry -> entry.submission().getLastSubmittedAt()));
        var first = waiting.get(0).submission();
        var site = first.getSite().getCode();

        doAs("evaluator", () -> releasing.release(submission(site, "T5"), summaryVersion(site), "In short"));

        assertThat(as("evaluator", () -> submission(site, "T5").getState())).isEqualTo(SubmissionState.REVIEWED);
        assertThat(as("evaluator", () -> the(Queue.class).waiting(the(Programmes.class).programme("icp")))).hasSize(waiting.size() - 1);
        assertThat(as("lead." + site.toLowerCase(java.util.Locale.ROOT), () -> feedback.threads(submission(site, "T5"))))
                .hasSize((int) waiting.get(0).drafts());
        assertThatThrownBy(() -> as("evaluator", () -> releasing.release(submission(site, "T5"), 0, "")))
                .isInstanceOf(Invalid.class).hasMessageContaining("summary");
    }

    @Test
    void aSummaryThatSomebodyElseSavedMeanwhileIsNotOverwritten() {
        doAs("evaluator", () -> releasing.write(submission("NTY", "T5"), 0, "One"));

        assertThatThrownBy(() -> as("evaluator2", () -> releasing.write(submission("NTY", "T5"), 0, "Two"))).isInstanceOf(Invalid.class);

        assertThat(as("evaluator2", () -> releasing.summary(submission("NTY", "T5")).orElseThrow().getSummary())).isEqualTo("One");
    }

    @Test
    void theLeadAnswersAnEvaluatorResolvesAndReopens() {
        var id = released("NTY");

        doAs("lead.nty", () -> replying.take(Step.EXPLAINED, id, "It was always so."));
        assertThat(as("lead.nty", () -> feedback.find(id).getState())).isEqualTo(ThreadState.ANSWERED);
        doAs("evaluator2", () -> replying.take(Step.RESOLVED, id, "That is clear now"));
        assertThat(as("lead.nty", () -> feedback.find(id).getState())).isEqualTo(ThreadState.RESOLVED);
        doAs("evaluator", () -> replying.take(Step.REOPENED, id, "Not quite yet."));

        assertThat(as("lead.nty", () -> feedback.find(id).getComments().stream().map(ThreadComment::getStep).toList()))
                .containsExactly(Step.COMMENTED, Step.EXPLAINED, Step.RESOLVED, Step.REOPENED);
    }

    @Test
    void noStepIsTakenThatIsNotForThePerson() {
        var id = released("NTY");

        for (var who : List.of("contributor.nty", "manager")) {
            for (var step : List.of(Step.REPLIED, Step.AMENDED, Step.EXPLAINED, Step.RESOLVED, Step.REOPENED)) {
                assertThatThrownBy(() -> take(who, step, id)).as(who + " " + step).isInstanceOf(Refused.class);
            }
        }
        assertThatThrownBy(() -> take("lead.nty", Step.RESOLVED, id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> take("lead.nty", Step.REOPENED, id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> take("evaluator", Step.AMENDED, id)).isInstanceOf(Refused.class);
    }

    private void take(String who, Step step, long id) {
        doAs(who, () -> replying.take(step, id, "A text"));
    }

    @Test
    void aDraftIsChangedAndDeletedByItsAuthorOnly() {
        var id = as("evaluator", () -> drafting.ask(submission("NTY", "T5").latestVersion().orElseThrow(), Target.SUBMISSION,
                ThreadKind.COMPREHENSIBILITY, "Which of the two?").getId());

        assertThatThrownBy(() -> {
            doAs("evaluator2", () -> drafting.edit(id, new Drafted(ThreadKind.COMPLETENESS, false, "Mine")));
        }).isInstanceOf(Refused.class);
        doAs("evaluator", () -> drafting.edit(id, new Drafted(ThreadKind.COMPLETENESS, false, "Which of the three?")));
        assertThat(as("evaluator2", () -> feedback.find(id).getText())).isEqualTo("Which of the three?");
        doAs("evaluator", () -> drafting.delete(id));
        assertThat(as("evaluator", () -> feedback.threads(submission("NTY", "T5"))))
                .noneMatch(placed -> placed.getThread().getId() == id);
    }

    @Test
    void whatWasReleasedCannotBeChangedOrDeleted() {
        var id = released("NTY");

        assertThatThrownBy(() -> {
            doAs("evaluator", () -> drafting.edit(id, new Drafted(ThreadKind.COMPLETENESS, false, "Other")));
        }).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> {
            doAs("evaluator", () -> drafting.delete(id));
        }).isInstanceOf(Refused.class);
    }

    @Test
    void whatASiteHasNotSubmittedCannotBeCommentedOn() {
        assertThatThrownBy(() -> as("evaluator", () -> releasing.release(submission("NTY", "T6"), 0, "Too early")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theDemonstrationTellsWhatBecameOfEachComment() {
        var first = as("lead.nty", () -> feedback.threads(submission("NTY", "T1")));

        var withTwoReplies = first.stream().filter(placed -> placed.isOn("people")).findFirst().orElseThrow().getThread();
        assertThat(withTwoReplies.getState()).isEqualTo(ThreadState.RESOLVED);
        assertThat(withTwoReplies.getComments()).extracting(ThreadComment::getStep)
                .containsExactly(Step.COMMENTED, Step.REPLIED, Step.AMENDED, Step.RESOLVED);
        assertThat(as("lead.nty", () -> feedback.summaryFor(submission("NTY", "T1")).orElseThrow().getSummary())).startsWith("Thank you");
        assertThat(as("lead.tor", () -> feedback.threads(submission("TOR", "T5")))).isEmpty();
        assertThat(as("evaluator", () -> feedback.threads(submission("TOR", "T5")))).isNotEmpty();
    }
}
