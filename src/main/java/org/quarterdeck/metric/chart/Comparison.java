package org.quarterdeck.metric.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.quarterdeck.metric.Figures;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.MetricNote;
import org.quarterdeck.metric.MetricValue;
import org.quarterdeck.metric.Period;

/**
 * The difference in differences: by how much the site changed more than what it is compared with, from the mean of the periods
 * before a change to the mean of those from it on. Only periods that both have count.
 *
 * @param from the first period after the change
 * @param why what the change was
 */
public record Comparison(Period from, String why, int periodsBefore, int periodsAfter, BigDecimal siteBefore, BigDecimal siteAfter,
        BigDecimal otherBefore, BigDecimal otherAfter) {
    private static final int SHOWN = 2;

    /** Null where there is nothing to compare with, no change, or nothing on one side of it. */
    static Comparison of(LocalMetric metric) {
        if (!metric.getSubject().isCompared()) {
            return null;
        }
        var change = metric.getNotes().stream().filter(MetricNote::isRebases).findFirst();
        var from = change.map(MetricNote::getPeriod).orElseGet(() -> Period.with(metric.getFrequency(), metric.getSite().getProgramme().getStart()));
        var both = metric.getValues().stream().filter(value -> metric.given().find(true, value.getPeriod()).filter(other -> other.getFigure() != null).isPresent()).toList();
        var before = both.stream().filter(value -> value.getPeriod().compareTo(from) < 0).toList();
        var after = both.stream().filter(value -> value.getPeriod().compareTo(from) >= 0).toList();
        if (before.isEmpty() || after.isEmpty()) {
            return null;
        }
        return new Comparison(from, change.map(MetricNote::getText).orElse("the programme began"), before.size(), after.size(), mean(figures(before)), mean(figures(after)),
                mean(others(metric, before)), mean(others(metric, after)));
    }

    private static List<BigDecimal> figures(List<MetricValue> values) {
        return values.stream().map(MetricValue::getFigure).toList();
    }

    private static List<BigDecimal> others(LocalMetric metric, List<MetricValue> values) {
        return values.stream().map(value -> metric.given().find(true, value.getPeriod()).orElseThrow().getFigure()).toList();
    }

    private static BigDecimal mean(List<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(figures.size()), MathContext.DECIMAL64);
    }

    public BigDecimal siteChange() {
        return siteAfter.subtract(siteBefore);
    }

    public BigDecimal otherChange() {
        return otherAfter.subtract(otherBefore);
    }

    /** Below zero where the site went down more, or up less. */
    public BigDecimal difference() {
        return siteChange().subtract(otherChange());
    }

    public String shown(BigDecimal figure) {
        return Figures.shown(figure.setScale(SHOWN, RoundingMode.HALF_UP)).replace("-", "\u2212");
    }

    /** The arithmetic with the rounded figures and the result of the exact ones. */
    public String getArithmetic() {
        return "(" + shown(siteAfter) + " \u2212 " + shown(siteBefore) + ") \u2212 (" + shown(otherAfter) + " \u2212 " + shown(otherBefore) + ") = "
                + shown(siteChange()) + " \u2212 (" + shown(otherChange()) + ") = " + shown(difference());
    }
}
