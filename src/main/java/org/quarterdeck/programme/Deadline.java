package org.quarterdeck.programme;

import java.time.LocalDate;
import org.quarterdeck.shared.PortalTime;

/**
 * The due date of a round as it looks today.
 *
 * @param daysLeft below zero once the date has passed
 */
public record Deadline(LocalDate due, long daysLeft) {
    public static Deadline of(Round round, LocalDate today) {
        return new Deadline(round.getDueOn(), round.daysLeft(today));
    }

    public boolean isPassed() {
        return daysLeft < 0;
    }

    public String getDay() {
        return PortalTime.day(due);
    }

    /** "25 days left", "Due today", "1 day late". */
    public String getText() {
        if (daysLeft == 0) {
            return "Due today";
        }
        long days = Math.abs(daysLeft);
        return days + (days == 1 ? " day " : " days ") + (isPassed() ? "late" : "left");
    }
}
