package org.quarterdeck.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as people read them: "5 September 2011", "14:02". */
public final class PortalTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private PortalTime() {
    }

    public static String day(LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    public static String dayOf(Instant instant) {
        return instant == null ? "" : DAY.format(instant.atZone(ZONE));
    }

    public static String month(YearMonth month) {
        return month == null ? "" : MONTH.format(month);
    }

    public static String time(Instant instant) {
        return instant == null ? "" : TIME.format(instant.atZone(ZONE));
    }

    public static String dayAndTime(Instant instant) {
        return instant == null ? "" : dayOf(instant) + " at " + time(instant);
    }
}
