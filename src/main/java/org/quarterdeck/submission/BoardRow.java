package org.quarterdeck.submission;

import java.time.Instant;
import org.quarterdeck.shared.PortalTime;

/**
 * A site on the board of a round.
 *
 * @param completed how many answers it says are complete; null to those who may not see drafts
 * @param versions how often it has submitted
 * @param first when it submitted first, or null
 */
public record BoardRow(Submission submission, Integer completed, int questions, int versions, Instant first) {
    public String getSubmittedAt() {
        return PortalTime.dayAndTime(submission.getLastSubmittedAt());
    }

    /** Whether the first version came after the due date. */
    public boolean isLate() {
        return first != null && submission.isLate(first);
    }
}
