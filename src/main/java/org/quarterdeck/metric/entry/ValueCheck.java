package org.quarterdeck.metric.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.account.Person;
import org.quarterdeck.metric.Definition;
import org.quarterdeck.metric.Figures;
import org.quarterdeck.metric.Frequency;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.Period;
import org.quarterdeck.metric.Reading;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;

/** Whether what somebody gives for a period can be its value, and what it would change. */
final class ValueCheck {
    private static final int LONGEST = 1_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int YEARS_BEFORE = 10;

    private final LocalMetric metric;
    private final Definition definition;
    private final Person person;
    private final YearMonth now;
    private final Instant today;
    private final boolean leavesOut;

    /**
     * @param now the month of today, which is not over
     * @param today when today began; values that the person gave since are changed without a reason
     * @param leavesOut whether an empty cell says nothing, as in a file; in a form it takes away what is there
     */
    ValueCheck(LocalMetric metric, Person person, YearMonth now, Instant today, boolean leavesOut) {
        this.metric = metric;
        this.definition = metric.getSubject();
        this.person = person;
        this.now = now;
        this.today = today;
        this.leavesOut = leavesOut;
    }

    CheckedRow check(Typed typed) {
        var period = TypedPeriod.of(typed.period(), metric.getFrequency());
        if (period.isEmpty()) {
            return CheckedRow.refused(typed, null, "period", metric.getFrequency() == Frequency.MONTH
                    ? "This is no month. Write it as 2010-04 or April 2010" : "This is no quarter. Write it as 2010-Q2 or April to June 2010");
        }
        try {
            requireTime(period.get());
            return row(typed, period.get());
        } catch (Invalid wrong) {
            return CheckedRow.refused(typed, period.get(), wrong.field(), wrong.getMessage()).with(before(period.get()));
        }
    }

    private void requireTime(Period period) {
        if (!period.last().isBefore(now)) {
            throw new Invalid("period", period.label() + " is not over yet. Values are given afterwards");
        }
        if (period.first().isBefore(metric.getSite().getProgramme().getStart().minusYears(YEARS_BEFORE))) {
            throw new Invalid("period", period.label() + " is more than ten years before the programme began. Check the year");
        }
    }

    private CheckedRow row(Typed typed, Period period) {
        var stored = metric.given().find(false, period).map(value -> value.getMeasured().reading());
        var storedComparator = metric.given().find(true, period).map(value -> value.getFigure());
        var given = reading(typed, stored);
        var comparator = comparator(typed);
        boolean changesReading = given != null && !stored.filter(given::sameAs).isPresent();
        boolean changesComparator = comparator != null && !storedComparator.filter(figure -> figure.compareTo(comparator) == 0).isPresent();
        var before = before(period);
        var reason = text("reason", typed.reason());
        if (!changesReading && !changesComparator) {
            return new CheckedRow(typed.address(), typed.period(), period, Verdict.UNCHANGED, null, null, before, reason, "", "");
        }
        boolean corrects = changesReading && metric.needsReason(false, period, person, today)
                || changesComparator && metric.needsReason(true, period, person, today);
        if (corrects && reason.isEmpty()) {
            throw new Invalid("reason", "There is a value already, " + before + ". Enter the reason for correcting it");
        }
        boolean changed = changesReading && stored.isPresent() || changesComparator && storedComparator.isPresent();
        return new CheckedRow(typed.address(), typed.period(), period, changed ? Verdict.CHANGED : Verdict.ADDED, changesReading ? given : null,
                changesComparator ? comparator : null, before, reason, "", "");
    }

    /** What is there, in words; empty where nothing is. */
    private String before(Period period) {
        var stored = metric.given().find(false, period).map(value -> value.getMeasured().reading().shown());
        var comparator = metric.given().find(true, period).map(value -> "compared with " + Figures.shown(value.getFigure()));
        return Stream.of(stored, comparator).flatMap(Optional::stream).collect(Collectors.joining("; "));
    }

    /** Null where the row says nothing of the site's own value. */
    private Reading reading(Typed typed, Optional<Reading> stored) {
        var numerator = TypedNumber.of("numerator", typed.numerator());
        var denominator = TypedNumber.of("denominator", typed.denominator());
        var value = TypedNumber.of("value", typed.value());
        var missing = text("missing", typed.missing());
        boolean nothing = numerator == null && denominator == null && value == null;
        if (!missing.isEmpty()) {
            require(nothing, "missing", "Either give a value or say why there is none, not both");
            return new Reading(null, null, null, missing);
        }
        if (nothing) {
            require(leavesOut || stored.isEmpty(), "missing", "Something was given here before. Give a value, or say why there is none");
            return null;
        }
        var reading = numerator == null && denominator == null ? new Reading(value, null, null, "") : ratio(numerator, denominator, value);
        requireRange("value", reading.figure());
        return reading;
    }

    private Reading ratio(BigDecimal numerator, BigDecimal denominator, BigDecimal value) {
        require(definition.isRatio(), numerator == null ? "denominator" : "numerator", "This metric is a plain count. Enter the value alone");
        require(numerator != null, "numerator", "Enter what was counted too, or only the value");
        require(denominator != null, "denominator", "Enter what it is divided by too, or only the value");
        require(denominator.signum() != 0, "denominator", "Nothing can be divided by 0. Say why there is no value instead");
        require(denominator.signum() > 0, "denominator", "Enter a number above 0");
        require(numerator.signum() >= 0 || definition.isChange(), "numerator", "Enter a number that is not below zero");
        require(!definition.isShare() || definition.isMayExceed() || numerator.compareTo(denominator) <= 0, "numerator",
                "This is more than the " + Figures.shown(denominator) + " that it is a share of. Check both numbers");
        var figure = definition.value(numerator, denominator);
        require(value == null || figure.setScale(value.scale(), RoundingMode.HALF_UP).compareTo(value) == 0, "value",
                "The numbers give " + Figures.shown(figure.setScale(2, RoundingMode.HALF_UP)) + ". Leave the value out, or check the numbers");
        return new Reading(figure, numerator, denominator, "");
    }

    private BigDecimal comparator(Typed typed) {
        var comparator = TypedNumber.of("comparator", typed.comparator());
        require(comparator == null || metric.getSubject().isCompared(), "comparator", "This metric is compared with nothing. Leave this out");
        if (comparator != null) {
            requireRange("comparator", comparator);
        }
        return comparator;
    }

    private void requireRange(String column, BigDecimal figure) {
        require(figure.signum() >= 0 || definition.isChange(), column, "Enter a number that is not below zero");
        require(!definition.isShare() || definition.isMayExceed() || figure.compareTo(HUNDRED) <= 0, column, "Enter a percentage of up to 100");
    }

    private static String text(String field, String text) {
        var normal = PlainText.normalise(field, text);
        require(normal.length() <= LONGEST, field, "Shorten this to 1,000 characters or fewer");
        return normal;
    }

    private static void require(boolean met, String column, String otherwise) {
        if (!met) {
            throw new Invalid(column, otherwise);
        }
    }
}
