package org.quarterdeck.report.archive;

import java.math.BigDecimal;

/** A row of {@code tables/metrics.csv}: the values of a period; null where there is none. */
public record ValueRow(String site, String metric, String name, String unit, String better, String frequency, String period,
        BigDecimal value, BigDecimal numerator, BigDecimal denominator, String missing, int version, BigDecimal comparator) {
    static ValueRow of(String site, ArchivedMetric metric, ArchivedMetric.Value value) {
        return new ValueRow(site, metric.code(), metric.name(), metric.unit(), metric.better(), metric.frequency(), value.period(),
                value.value(), value.numerator(), value.denominator(), value.missing(), value.version(), value.comparator());
    }
}
