package org.quarterdeck.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quarterdeck.metric.Definition;
import org.quarterdeck.metric.Figures;
import org.quarterdeck.metric.Frequency;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.MetricValue;
import org.quarterdeck.metric.Period;

/**
 * A local metric up to a round, as a scorecard shows it.
 *
 * @param finding one sentence on where it began and where it is
 * @param points the values from left to right, in a square of side 1
 * @param target the height of the target in that square, below 0 where there is none
 * @param low what the bottom of the square stands for
 */
public record MetricRun(String name, String finding, List<Point> points, double target, String first, String last, String low,
        String high, List<Fact> facts) {
    private static final int DIGITS = 6;

    /** A value in a square of side 1. */
    public record Point(double x, double y) {
    }

    static MetricRun of(LocalMetric metric, LocalDate until) {
        var values = metric.getValues().stream().filter(value -> !end(value.getPeriod()).isAfter(YearMonth.from(until))).toList();
        if (values.isEmpty()) {
            return new MetricRun(metric.getName(), "No values have been given yet.", List.of(), -1, "", "", "", "", facts(metric));
        }
        var first = values.get(0);
        var last = values.get(values.size() - 1);
        var target = metric.getSubject().getTarget();
        var high = Stream.concat(values.stream().map(MetricValue::getFigure), Stream.ofNullable(target))
                .max(BigDecimal::compareTo).orElseThrow().max(BigDecimal.ONE);
        return new MetricRun(metric.getName(), finding(metric.getSubject(), first, last), points(values, high), height(target, high),
                first.getPeriod().shortLabel(), last.getPeriod().shortLabel(), "0", Figures.shown(high), facts(metric));
    }

    private static YearMonth end(Period period) {
        return period.frequency() == Frequency.QUARTER ? period.first().plusMonths(2) : period.first();
    }

    private static String finding(Definition subject, MetricValue first, MetricValue last) {
        var now = subject.withUnit(last.getFigure()) + " in " + last.getPeriod().label();
        return first == last ? now + "." : now + ", after " + subject.withUnit(first.getFigure()) + " in " + first.getPeriod().label() + ".";
    }

    private static List<Point> points(List<MetricValue> values, BigDecimal high) {
        return IntStream.range(0, values.size()).mapToObj(i -> new Point(values.size() == 1 ? 0 : (double) i / (values.size() - 1),
                height(values.get(i).getFigure(), high))).toList();
    }

    private static double height(BigDecimal figure, BigDecimal high) {
        return figure == null ? -1 : figure.max(BigDecimal.ZERO).divide(high, DIGITS, RoundingMode.HALF_UP).doubleValue();
    }

    private static List<Fact> facts(LocalMetric metric) {
        var subject = metric.getSubject();
        var facts = new ArrayList<>(List.of(new Fact("Definition", subject.getDefinition()),
                new Fact("Aim", subject.getBetter().getLabel() + "; before the pilot "
                        + (subject.getBaseline() == null ? "not known" : subject.withUnit(subject.getBaseline())) + "; target "
                        + (subject.getTarget() == null ? "not set" : subject.withUnit(subject.getTarget()) + " (dashed line)")),
                new Fact("Source", subject.getSource())));
        if (!metric.getPublished().isEmpty()) {
            facts.add(new Fact("Published", metric.getPublished()));
        }
        return facts;
    }
}
