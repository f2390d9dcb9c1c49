package org.quarterdeck.metric.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quarterdeck.metric.Frequency;
import org.quarterdeck.metric.Period;

/** A period as people write it: 2010-04, April 2010, Apr-10, 01/04/2010; 2010-Q2, Q2 2010, April to June 2010. Quarters are of the calendar year. */
final class TypedPeriod {
    private static final Pattern CODE = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-\\d{1,2})?");
    private static final Pattern QUARTER = Pattern.compile("(?:(\\d{4})[- ]?q([1-4])|q([1-4])[- ]?(\\d{4}))");
    private static final Pattern NAMED = Pattern.compile("([a-z]{3,9})\\.?(?:\\s*(?:to|-|\u2013)\\s*([a-z]{3,9}))?[-/ ,]*(\\d{4}|\\d{2})");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}/(\\d{1,2})/(\\d{4})");
    private static final LocalDate SPREADSHEETS_BEGIN = LocalDate.of(1899, 12, 30);

    private TypedPeriod() {
    }

    /** None where it is no period of that frequency. */
    static Optional<Period> of(String text, Frequency frequency) {
        try {
            var written = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            return read(written, frequency).filter(period -> period.frequency() == frequency);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<Period> read(String written, Frequency frequency) {
        var quarter = QUARTER.matcher(written);
        var code = CODE.matcher(written);
        var named = NAMED.matcher(written);
        var day = DAY.matcher(written);
        if (quarter.matches()) {
            return Optional.of(quarter.group(1) == null ? quarter(quarter.group(4), quarter.group(3)) : quarter(quarter.group(1), quarter.group(2)));
        } else if (code.matches()) {
            return Optional.of(period(YearMonth.of(Integer.parseInt(code.group(1)), Integer.parseInt(code.group(2))), frequency));
        } else if (day.matches()) {
            return Optional.of(period(YearMonth.of(Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1))), frequency));
        } else if (written.matches("[2-7]\\d{4}")) {
            return Optional.of(period(YearMonth.from(SPREADSHEETS_BEGIN.plusDays(Long.parseLong(written))), frequency));
        }
        return named.matches() ? named(named.toMatchResult(), frequency) : Optional.empty();
    }

    private static Period quarter(String year, String number) {
        return Period.of(year + "-Q" + number);
    }

    /** A month that begins a quarter stands for the quarter. */
    private static Period period(YearMonth month, Frequency frequency) {
        if (frequency == Frequency.QUARTER && (month.getMonthValue() - 1) % 3 != 0) {
            throw new DateTimeException("No quarter begins in " + month);
        }
        return new Period(frequency, month);
    }

    private static Optional<Period> named(MatchResult words, Frequency frequency) {
        var first = month(words.group(1));
        int year = Integer.parseInt(words.group(3));
        var last = words.group(2) == null ? first : month(words.group(2));
        boolean fits = first.isPresent() && last.isPresent()
                && last.get().getValue() == first.get().getValue() + (frequency == Frequency.QUARTER && words.group(2) != null ? 2 : 0);
        return fits ? Optional.of(period(YearMonth.of(year < 100 ? 2000 + year : year, first.get()), frequency)) : Optional.empty();
    }

    private static Optional<Month> month(String name) {
        return Arrays.stream(Month.values()).filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(name)
                || name.equals("sept") && month == Month.SEPTEMBER).findFirst();
    }
}
