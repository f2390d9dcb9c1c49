package org.quarterdeck.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.atOnce;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.testing.Services;

/** Two people in one thread at the same moment: whoever comes second finds it as the first has left it. */
class AtOnceTest {
    private final JdbcDataSource source = new JdbcDataSource();

    private void onItsOwn(Runnable test) {
        source.setUrl("jdbc:h2:mem:at-once;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        source.setUser("sa");
        Services.on(source, test);
    }

    @Test
    void whatBothDoIsKeptOrTheSecondIsToldWhyNot() {
        onItsOwn(() -> {
            anAnswerAndAResolution();
            aCorrectionAndAnAnswer();
            anAnswerToWhatIsBeingResolved();
        });
    }

    private void anAnswerAndAResolution() {
        var id = open();

        atOnce(source, () -> take("lead.nty", Step.EXPLAINED, id), () -> take("evaluator2", Step.RESOLVED, id));

        assertThat(thread(id).getReplies()).extracting(ThreadComment::getStep).endsWith(Step.EXPLAINED, Step.RESOLVED);
        assertThat(thread(id).isResolved()).isTrue();
    }

    private void aCorrectionAndAnAnswer() {
        var id = open();
        var own = thread(id).getComments().get(0);
        var author = own.getBy().getEmail();

        atOnce(source, () -> take("lead.nty", Step.EXPLAINED, id),
                () -> doAs(author, () -> the(Replying.class).correct(id, own.getId(), "In other words")));

        assertThat(thread(id).getText()).isEqualTo("In other words");
        assertThat(thread(id).getReplies()).extracting(ThreadComment::getStep).endsWith(Step.EXPLAINED, Step.CORRECTED);
        assertThat(thread(id).getState()).isEqualTo(ThreadState.ANSWERED);
    }

    private void anAnswerToWhatIsBeingResolved() {
        var id = open();

        assertThatThrownBy(() -> atOnce(source, () -> take("evaluator", Step.RESOLVED, id), () -> take("lead.nty", Step.EXPLAINED, id)))
                .hasCauseInstanceOf(Invalid.class).hasMessageContaining("This has been resolved since");

        assertThat(thread(id).isResolved()).isTrue();
    }

    private static long open() {
        return as("lead.nty", () -> the(Feedback.class).threads(the(Submissions.class).find("icp", "NTY", "T6"))).stream()
                .map(PlacedThread::getThread).filter(thread -> thread.getState() == ThreadState.OPEN).findFirst().orElseThrow().getId();
    }

    private static FeedbackThread thread(long id) {
        return as("evaluator", () -> the(Feedback.class).find(id));
    }

    private static void take(String who, Step step, long id) {
        doAs(who, () -> the(Replying.class).take(step, id, "A text"));
    }
}
