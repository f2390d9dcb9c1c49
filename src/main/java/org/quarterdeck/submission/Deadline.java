package org.quarterdeck.submission;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.PortalTime;

/**
 * How long a site still has.
 *
 * @param days until the due date, below zero once it has passed
 */
public record Deadline(LocalDate dueOn, long days) {
    private static final int SOON = 7;

    /** Until when a site is to submit, with the time that a manager gave it. */
    public static Deadline of(Submission submission, LocalDate today) {
        return new Deadline(submission.getDueOn(), ChronoUnit.DAYS.between(today, submission.getDueOn()));
    }

    public static Deadline of(Round round, LocalDate today) {
        return new Deadline(round.getDueOn(), round.daysLeft(today));
    }

    public String getDay() {
        return PortalTime.day(dueOn);
    }

    /** "12 days left", "Due today", "1 day late". */
    public String getText() {
        return days == 0 ? "Due today" : Math.abs(days) + (Math.abs(days) == 1 ? " day " : " days ") + (isLate() ? "late" : "left");
    }

    public boolean isLate() {
        return days < 0;
    }

    public String getState() {
        return isLate() ? "late" : days <= SOON ? "due-soon" : "draft";
    }
}
