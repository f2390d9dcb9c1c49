package org.quarterdeck.submission;

import java.time.Instant;
import java.time.LocalDate;
import org.quarterdeck.shared.PortalTime;

/**
 * How far one site is with one round.
 *
 * @param submittedAt when it submitted first, or null
 */
public record BoardCell(Long site, Long round, LocalDate dueOn, SubmissionState state, Instant submittedAt) {
    /** Whether what was submitted came after the due date. */
    public boolean isLate() {
        return submittedAt != null && LocalDate.ofInstant(submittedAt, PortalTime.ZONE).isAfter(dueOn);
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }
}
