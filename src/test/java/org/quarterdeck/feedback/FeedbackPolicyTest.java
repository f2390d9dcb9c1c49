package org.quarterdeck.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.may;
import static org.quarterdeck.testing.Services.the;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class FeedbackPolicyTest {
    private FeedbackThread released;
    private FeedbackThread draft;
    private FeedbackThread note;

    @BeforeEach
    void anEvaluatorsThreads() {
        as("evaluator", () -> {
            var version = submission("T5").latestVersion().orElseThrow();
            note = the(Drafting.class).note(version, Target.SUBMISSION, "A note");
            draft = the(Drafting.class).ask(version, Target.SUBMISSION, ThreadKind.COMPLETENESS, "A draft");
            released = the(Feedback.class).threads(submission("T1")).get(0).getThread();
            return null;
        });
    }

    private static Submission submission(String round) {
        return the(Submissions.class).find("icp", "NTY", round);
    }

    @ParameterizedTest
    @CsvSource({"evaluator, true, true, true", "evaluator2, true, true, true", "lead.nty, true, false, false",
            "contributor.nty, true, false, false", "manager, true, false, false", "lead.tor, false, false, false",
            "steering, false, false, false", "admin, false, false, false"})
    void seeing(String who, boolean ofReleased, boolean ofDraft, boolean ofNote) {
        assertThat(may(who, standing -> FeedbackPolicy.maySee(standing, released))).isEqualTo(ofReleased);
        assertThat(may(who, standing -> FeedbackPolicy.maySee(standing, draft))).isEqualTo(ofDraft);
        assertThat(may(who, standing -> FeedbackPolicy.maySee(standing, note))).isEqualTo(ofNote);
    }

    @ParameterizedTest
    @CsvSource({"evaluator, true, false, true", "evaluator2, true, false, true", "lead.nty, true, false, false",
            "contributor.nty, false, false, false", "manager, false, false, false", "lead.tor, false, false, false"})
    void replying(String who, boolean toReleased, boolean toDraft, boolean toNote) {
        assertThat(may(who, standing -> FeedbackPolicy.mayReply(standing, released))).isEqualTo(toReleased);
        assertThat(may(who, standing -> FeedbackPolicy.mayReply(standing, draft))).isEqualTo(toDraft);
        assertThat(may(who, standing -> FeedbackPolicy.mayReply(standing, note))).isEqualTo(toNote);
    }

    @ParameterizedTest
    @CsvSource({"evaluator, true, false, true, true", "evaluator2, true, false, false, true", "lead.nty, false, true, false, false",
            "contributor.nty, false, false, false, false", "manager, false, false, false, false", "steering, false, false, false, false"})
    void doing(String who, boolean resolves, boolean answers, boolean edits, boolean gives) {
        assertThat(may(who, standing -> FeedbackPolicy.mayResolve(standing, released))).isEqualTo(resolves);
        assertThat(may(who, standing -> FeedbackPolicy.mayAnswer(standing, released))).isEqualTo(answers);
        assertThat(may(who, standing -> FeedbackPolicy.mayEdit(standing, draft))).isEqualTo(edits);
        assertThat(may(who, standing -> FeedbackPolicy.mayEdit(standing, released))).isFalse();
        assertThat(may(who, standing -> FeedbackPolicy.mayGive(standing, released.getSubmission()))).isEqualTo(gives);
    }
}
