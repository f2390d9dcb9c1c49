package org.quarterdeck.metric.across;

import java.math.BigDecimal;
import java.util.Locale;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.MetricRow;
import org.quarterdeck.shared.Figure;

/** A line of the CSV of all values: a metric in a period. */
public record ValueLine(String site, String siteName, String group, String metric, String name, int version, String unit, String better, BigDecimal baseline,
        BigDecimal target, String period, BigDecimal numerator, BigDecimal denominator, BigDecimal value, String missing, BigDecimal comparator) {
    static ValueLine of(LocalMetric metric, MetricRow row) {
        var subject = metric.getSubject();
        var reading = row.given() == null ? null : row.given().reading();
        return new ValueLine(metric.getSite().getCode(), metric.getSite().getName(), metric.getSite().getGroup(), metric.getCode(), metric.getName(),
                row.definitionNumber(), subject.getUnit(), subject.getBetter().name().toLowerCase(Locale.ROOT), Figure.of(subject.getBaseline()),
                Figure.of(subject.getTarget()), row.period().code(), reading == null ? null : Figure.of(reading.numerator()),
                reading == null ? null : Figure.of(reading.denominator()), Figure.of(row.value()), row.missing(), Figure.of(row.comparator()));
    }
}
