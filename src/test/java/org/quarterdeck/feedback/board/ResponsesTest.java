package org.quarterdeck.feedback.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.asNobody;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.feedback.Drafting;
import org.quarterdeck.feedback.Feedback;
import org.quarterdeck.feedback.Release;
import org.quarterdeck.feedback.Releasing;
import org.quarterdeck.feedback.Replying;
import org.quarterdeck.feedback.Step;
import org.quarterdeck.feedback.Target;
import org.quarterdeck.feedback.ThreadKind;
import org.quarterdeck.feedback.ThreadState;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class ResponsesTest {
    private Responses responses;
    private Programme programme;

    @BeforeEach
    void theProgramme() {
        responses = the(Responses.class);
        programme = as("manager", () -> the(Programmes.class).programme("icp"));
    }

    private static Submission submission(String site, String round) {
        return the(Submissions.class).find("icp", site, round);
    }

    private RoundTimes round(String code) {
        return as("manager", () -> responses.ofRounds(programme)).stream().filter(row -> row.round().getCode().equals(code)).findFirst().orElseThrow();
    }

    private SiteTimes site(String code) {
        return as("manager", () -> responses.ofSites(programme)).stream().filter(row -> row.site().getCode().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void aRoundSaysHowManyDocumentsHaveFeedbackAndHowSoon() {
        var expected = as("manager", () -> the(Submissions.class).ofRound(programme, the(Programmes.class).round(programme, "T3")).stream()
                .map(submission -> ResponseTimes.days(submission.getVersions().get(0).getSubmittedAt(), released(submission))).toList());

        assertThat(round("T3").submitted()).isEqualTo(16);
        assertThat(round("T3").times()).isEqualTo(new ResponseTimes(expected));
        assertThat(round("T6").submitted()).isZero();
        assertThat(round("T6").times().getMedian()).isEqualTo("No data");
        assertThat(as("manager", () -> responses.ofRounds(programme))).extracting(row -> row.round().getCode())
                .containsExactly("T1", "T2", "T3", "T4", "T5", "T6");
    }

    private static Instant released(Submission submission) {
        return the(Feedback.class).releases(submission).stream().map(Release::getAt).min(Comparator.naturalOrder()).orElseThrow();
    }

    @Test
    void theFirstReleaseCountsAndWhatIsNotReleasedDoesNot() {
        var before = round("T5");
        doAs("evaluator", () -> ask("TOR", "How many?"));
        assertThat(round("T5").times()).isEqualTo(before.times());

        doAs("evaluator", () -> release("TOR"));
        var first = round("T5").times();
        assertThat(first.getCount()).isEqualTo(before.times().getCount() + 1);

        doAs("evaluator", () -> ask("TOR", "And since when?"));
        doAs("evaluator", () -> release("TOR"));
        assertThat(round("T5").times()).isEqualTo(first);
    }

    private static long ask(String site, String text) {
        return the(Drafting.class).ask(submission(site, "T5").latestVersion().orElseThrow(), Target.SUBMISSION, ThreadKind.COMPLETENESS, text).getId();
    }

    private static void release(String site) {
        var submission = submission(site, "T5");
        the(Releasing.class).release(submission, the(Releasing.class).summary(submission).map(Release::getVersion).orElse(0), "In short");
    }

    @Test
    void aSiteSaysWhatBecameOfItsCommentsAndHowSoonItAnswers() {
        doAs("evaluator", () -> the(Drafting.class).note(submission("NTY", "T5").latestVersion().orElseThrow(), Target.SUBMISSION, "A note"));
        var before = site("NTY");
        var threads = as("evaluator", () -> List.of("T1", "T2", "T3", "T4", "T5").stream().flatMap(round -> the(Feedback.class)
                .threads(submission("NTY", round)).stream()).map(placed -> placed.getThread()).filter(thread -> thread.isReleased()).toList());
        assertThat(before.counts().getAll()).isEqualTo(threads.size());
        assertThat(before.counts().getOpen()).isEqualTo(threads.stream().filter(thread -> thread.getState() == ThreadState.OPEN).count());

        long id = as("evaluator", () -> ask("NTY", "How many?"));
        doAs("evaluator", () -> release("NTY"));
        doAs("lead.nty", () -> the(Replying.class).take(Step.REPLIED, id, "We shall look."));
        assertThat(site("NTY").times()).isEqualTo(before.times());
        doAs("lead.nty", () -> the(Replying.class).take(Step.EXPLAINED, id, "Twelve."));

        assertThat(site("NTY").counts().getAnswered()).isEqualTo(before.counts().getAnswered() + 1);
        assertThat(site("NTY").times().getCount()).isEqualTo(before.times().getCount() + 1);
        assertThat(site("NTY").times().days()).contains(0L);
    }

    @Test
    void theOldestOpenCommentIsThatOfTheBoard() {
        var board = as("manager", () -> the(OpenComments.class).all(programme, BoardFilter.of(name -> name.equals("state") ? "open" : null)));

        assertThat(as("manager", () -> responses.ofSites(programme))).hasSize(16).allSatisfy(row ->
                assertThat(row.getOldest()).isEqualTo(board.stream().filter(comment -> comment.thread().getSite().getCode().equals(row.site().getCode()))
                        .map(OpenComment::age).max(Integer::compare).map(String::valueOf).orElse("None")));
        assertThat(as("manager", () -> responses.ofSites(programme))).flatExtracting(row -> row.times().days()).allMatch(days -> (long) days >= 0);
    }

    @Test
    void onlyThoseWhoEvaluateOrManageSeeThem() {
        for (var who : List.of("steering", "lead.nty", "contributor.nty")) {
            assertThatThrownBy(() -> as(who, () -> responses.ofRounds(programme))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> as(who, () -> responses.ofSites(programme))).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> as("admin", () -> responses.ofSites(programme))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asNobody(() -> responses.ofRounds(programme))).isInstanceOf(NotFound.class);
        assertThat(as("evaluator", () -> responses.ofSites(programme))).isNotEmpty();
    }
}
