package org.quarterdeck.metric;

import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quarterdeck.shared.PortalTime;

/**
 * A month or a calendar quarter, written {@code 2009-04} or {@code 2009-Q2}.
 *
 * @param first its first month
 */
public record Period(Frequency frequency, YearMonth first) implements Comparable<Period> {
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");

    /** @throws DateTimeException if it is neither a month nor a quarter */
    public static Period of(String code) {
        var quarter = QUARTER.matcher(code);
        return quarter.matches()
                ? new Period(Frequency.QUARTER, YearMonth.of(Integer.parseInt(quarter.group(1)), 3 * Integer.parseInt(quarter.group(2)) - 2))
                : new Period(Frequency.MONTH, YearMonth.parse(code));
    }

    public String code() {
        return frequency == Frequency.MONTH ? first.toString() : first.getYear() + "-Q" + (first.getMonthValue() + 2) / 3;
    }

    public Period next() {
        return new Period(frequency, first.plusMonths(frequency == Frequency.MONTH ? 1 : 3));
    }

    /** The period of this frequency in which a month lies. */
    public static Period with(Frequency frequency, YearMonth month) {
        return new Period(frequency, frequency == Frequency.MONTH ? month : month.minusMonths((month.getMonthValue() - 1) % 3));
    }

    /** Such as "April 2009" or "April to June 2009". */
    public String label() {
        return frequency == Frequency.MONTH ? PortalTime.month(first) : name(first.getMonth()) + " to " + PortalTime.month(last());
    }

    /** Such as "Apr 2009" or "Apr–Jun 2009", for the axis of a chart. */
    public String shortLabel() {
        var start = first.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        var end = frequency == Frequency.MONTH ? "" : "–" + last().getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return start + end + " " + first.getYear();
    }

    public YearMonth last() {
        return frequency == Frequency.MONTH ? first : first.plusMonths(2);
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    @Override
    public int compareTo(Period other) {
        int byStart = first.compareTo(other.first);
        return byStart == 0 ? frequency.compareTo(other.frequency) : byStart;
    }
}
