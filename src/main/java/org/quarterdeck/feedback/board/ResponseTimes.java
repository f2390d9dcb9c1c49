package org.quarterdeck.feedback.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.quarterdeck.shared.PortalTime;

/**
 * How long something took each time, in whole days of the calendar.
 *
 * @param days one for each time, in any order
 */
public record ResponseTimes(List<Long> days) {
    private static final String NO_DATA = "No data";

    public ResponseTimes {
        days = days.stream().sorted().toList();
    }

    /** Midnights in the portal's time zone between two moments: 0 on the same day, 1 where the next day has begun. */
    static long days(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(from, PortalTime.ZONE), LocalDate.ofInstant(to, PortalTime.ZONE));
    }

    public int getCount() {
        return days.size();
    }

    /** The one in the middle; where there are two, the mean of both, such as "12.5". "No data" where there is none. */
    public String getMedian() {
        if (days.isEmpty()) {
            return NO_DATA;
        }
        long twice = days.get((days.size() - 1) / 2) + days.get(days.size() / 2);
        return twice / 2 + (twice % 2 == 0 ? "" : ".5");
    }

    /** "No data" where there is none. */
    public String getLongest() {
        return days.isEmpty() ? NO_DATA : Long.toString(days.get(days.size() - 1));
    }
}
