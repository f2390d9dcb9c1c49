package org.quarterdeck.metric.chart;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import org.quarterdeck.account.Person;
import org.quarterdeck.metric.Better;
import org.quarterdeck.metric.DefinitionWords;
import org.quarterdeck.metric.Frequency;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.MetricState;
import org.quarterdeck.metric.Period;
import org.quarterdeck.metric.Reading;

/** Metrics with values for tests of charts, month by month from April 2009 on. */
final class Charted {
    static final Person SOMEBODY = new Person("a@example.org", "A Person");

    private Charted() {
    }

    static LocalMetric metric(Better better, BigDecimal target, double... values) {
        var words = new DefinitionWords("A <metric> & \"more\"", "What", "Counted", "Divided", "per cent", 100, false, better, "Source", null, target, "neighbours");
        var metric = new LocalMetric(null, "M1", Frequency.MONTH, words, MetricState.AGREED);
        for (int i = 0; i < values.length; i++) {
            enter(metric, false, i, values[i]);
        }
        return metric;
    }

    static void enter(LocalMetric metric, boolean comparator, int month, double value) {
        metric.enter(comparator, month(month), new Reading(BigDecimal.valueOf(value).stripTrailingZeros(), null, null, ""), "", SOMEBODY, Instant.EPOCH, Instant.EPOCH);
    }

    static Period month(int number) {
        return new Period(Frequency.MONTH, YearMonth.of(2009, 4).plusMonths(number));
    }
}
