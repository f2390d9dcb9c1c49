package org.quarterdeck.submission;

import java.time.Instant;
import java.time.LocalDate;
import org.quarterdeck.shared.PortalTime;

/**
 * How far one site is with one round.
 *
 * @param dueOn for the round; extendedTo for this site, or null
 * @param submittedAt when it submitted first, or null
 */
public record BoardCell(Long site, Long round, LocalDate dueOn, LocalDate extendedTo, SubmissionState state, Instant submittedAt) {
    /** Whether what was submitted came after the due date. */
    public boolean isLate() {
        return submittedAt != null && LocalDate.ofInstant(submittedAt, PortalTime.ZONE).isAfter(extendedTo == null ? dueOn : extendedTo);
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }
}
