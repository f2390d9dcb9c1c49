package org.quarterdeck.report.archive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.MetricRow;
import org.quarterdeck.shared.Figure;

/**
 * A metric in {@code sites/SITE/metrics.json}.
 *
 * @param better higher or lower
 * @param baseline the value before the pilot, or null
 * @param frequency month or quarter
 * @param published which of the values come from a publication; empty where none do
 * @param comparator what the site is compared with; empty where it is compared with nothing
 */
public record ArchivedMetric(String code, String name, String definition, String numerator, String denominator, String unit,
        String better, String source, BigDecimal baseline, BigDecimal target, String frequency, String published, String comparator,
        List<Value> values) {

    /** @param period such as 2009-04 or 2009-Q2 */
    public record Value(String period, BigDecimal value, BigDecimal comparator) {
        static Value of(MetricRow row) {
            return new Value(row.period().code(), Figure.of(row.value()), Figure.of(row.comparator()));
        }
    }

    static ArchivedMetric of(LocalMetric metric) {
        return new ArchivedMetric(metric.getCode(), metric.getName(), metric.getDefinition(), metric.getNumerator(), metric.getDenominator(),
                metric.getUnit(), lower(metric.getBetter()), metric.getSource(), Figure.of(metric.getBaseline()), Figure.of(metric.getTarget()),
                lower(metric.getFrequency()), metric.getPublished(), metric.getComparatorName(), metric.rows().stream().map(Value::of).toList());
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
