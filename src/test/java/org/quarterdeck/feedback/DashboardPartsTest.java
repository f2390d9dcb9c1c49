package org.quarterdeck.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class DashboardPartsTest {
    @Test
    void evaluatorsSeeWhatSitesHaveAnsweredTheLatestFirst() {
        doAs("evaluator", () -> {
            var answered = the(Feedback.class).answered(the(Programmes.class).programme("icp"));
            assertThat(answered).isNotEmpty().allMatch(thread -> thread.getState() == ThreadState.ANSWERED && !thread.isInternal());
            assertThat(answered).extracting(thread -> thread.getComments().get(thread.getComments().size() - 1).getAt())
                    .isSortedAccordingTo((one, other) -> other.compareTo(one));
        });
        assertThatThrownBy(() -> as("lead.nty", () -> the(Feedback.class).answered(the(Programmes.class).programme("icp"))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aSiteSeesHowMuchFeedbackItHasNotAnswered() {
        doAs("lead.nty", () -> {
            var open = the(Submissions.class).find("icp", "NTY", "T6");
            var part = the(OpenFeedbackPart.class);
            assertThat(part.of(open)).isNotEmpty().allMatch(placed -> placed.getThread().getState() == ThreadState.OPEN);
            assertThat(part.oldest(open)).isPositive();
        });
    }
}
