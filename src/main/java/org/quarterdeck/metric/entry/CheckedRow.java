package org.quarterdeck.metric.entry;

import java.math.BigDecimal;
import org.quarterdeck.metric.Figures;
import org.quarterdeck.metric.Period;
import org.quarterdeck.metric.Reading;

/**
 * A row of values after it was checked.
 *
 * @param period null where it was not understood
 * @param reading what it gives for the site, null where it gives nothing
 * @param comparator null where it gives nothing for what the site is compared with
 * @param before what is there, in words; empty where nothing is
 * @param column which of the cells is refused
 * @param message what to do about that
 */
public record CheckedRow(String address, String written, Period period, Verdict verdict, Reading reading, BigDecimal comparator, String before,
        String reason, String column, String message) {
    static CheckedRow refused(Typed typed, Period period, String column, String message) {
        return new CheckedRow(typed.address(), typed.period(), period, Verdict.REFUSED, null, null, "", typed.reason(), column, message);
    }

    CheckedRow with(String stored) {
        return new CheckedRow(address, written, period, verdict, reading, comparator, stored, reason, column, message);
    }

    public boolean isDifferent() {
        return verdict == Verdict.ADDED || verdict == Verdict.CHANGED;
    }

    public boolean isRefused() {
        return verdict == Verdict.REFUSED;
    }

    public String getTitle() {
        return period == null ? written : period.label();
    }

    public String getAfter() {
        return (reading == null ? "" : reading.shown()) + (comparator == null ? "" : (reading == null ? "" : "; ") + "compared with "
                + Figures.shown(comparator));
    }
}
