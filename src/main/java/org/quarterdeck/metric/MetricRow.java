package org.quarterdeck.metric;

import java.math.BigDecimal;

/** The values of one period; null where there is none. */
public record MetricRow(Period period, BigDecimal value, BigDecimal comparator) {
    MetricRow with(MetricRow other) {
        return new MetricRow(period, value, other.comparator());
    }

    public String shownValue() {
        return value == null ? "No data" : Figures.shown(value);
    }

    public String shownComparator() {
        return comparator == null ? "No data" : Figures.shown(comparator);
    }
}
