package org.quarterdeck.metric;

import java.math.BigDecimal;

/**
 * The values of one period; null where there is none.
 *
 * @param given what the site gave, with why there is no value; null where it gave nothing
 */
public record MetricRow(Period period, BigDecimal value, BigDecimal comparator, Measured given) {
    MetricRow with(MetricRow other) {
        return new MetricRow(period, value, other.comparator(), given);
    }

    public String shownValue() {
        return value == null ? given == null ? "No data" : "No data: " + given.getMissing() : given.reading().shown();
    }

    public String shownComparator() {
        return comparator == null ? "No data" : Figures.shown(comparator);
    }

    /** Why there is no value; empty where there is one, or nobody said. */
    public String missing() {
        return given == null ? "" : given.getMissing();
    }

    /** Under which version of the definition the value was given; 0 where there is none. */
    public int definitionNumber() {
        return given == null ? 0 : given.getDefinitionNumber();
    }
}
