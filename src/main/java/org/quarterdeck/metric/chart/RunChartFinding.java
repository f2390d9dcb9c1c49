package org.quarterdeck.metric.chart;

import java.math.BigDecimal;
import java.util.List;
import org.quarterdeck.metric.Better;
import org.quarterdeck.metric.Definition;
import org.quarterdeck.metric.Figures;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.MetricValue;

/**
 * What a run chart shows, said in words. Six or more values in a row on one side of the median are a shift; values on the
 * median neither add to a row nor break it, and with fewer than ten values nothing is said of chance (Perla, Provost and
 * Murray, The run chart, BMJ Quality and Safety 2011;20:46–51).
 */
public class RunChartFinding {
    private static final int SHIFT = 6;
    private static final int ENOUGH = 10;

    /** Values in a row on one side of the median, with those on it left out of the count. */
    private record Run(boolean above, int first, int last, int count) {
    }

    private final LocalMetric metric;
    private final List<MetricValue> values;
    private final Definition subject;
    private final List<BigDecimal> figures;
    private final BigDecimal median;

    public RunChartFinding(LocalMetric metric) {
        this(metric, metric.getValues());
    }

    /** @param values those of the metric that are shown */
    RunChartFinding(LocalMetric metric, List<MetricValue> values) {
        this.metric = metric;
        this.values = values;
        this.subject = metric.getSubject();
        this.figures = values.stream().map(MetricValue::getFigure).toList();
        this.median = figures.isEmpty() ? BigDecimal.ZERO : middle(figures.stream().sorted().toList());
    }

    private static BigDecimal middle(List<BigDecimal> sorted) {
        return sorted.get((sorted.size() - 1) / 2).add(sorted.get(sorted.size() / 2)).divide(BigDecimal.valueOf(2));
    }

    private String rounded(BigDecimal figure) {
        return metric.getSubject().withUnitRounded(figure);
    }

    public BigDecimal median() {
        return median;
    }

    /** The title of the chart. */
    public String getTitle() {
        if (figures.size() < ENOUGH) {
            return "From " + Figures.rounded(figures.get(0)) + " to " + rounded(figures.get(figures.size() - 1))
                    + ", with too few values to tell a shift from chance";
        }
        var run = latestShift();
        if (run == null) {
            return "No shift: the values vary around the median of " + rounded(median);
        }
        var side = run.above() ? " above" : " below";
        if (run.last() == figures.size() - 1) {
            return "The latest " + run.count() + " values are" + side + " the median of " + rounded(median)
                    + ": a shift for the " + (run.above() == (subject.getBetter() == Better.HIGHER) ? "better" : "worse");
        }
        return run.count() + " values in a row were" + side + " the median of " + rounded(median) + ", from "
                + period(run.first()) + " to " + period(run.last());
    }

    private String period(int place) {
        return values.get(place).getPeriod().label();
    }

    private Run latestShift() {
        Run current = null;
        Run shift = null;
        for (int i = 0; i < figures.size(); i++) {
            int side = figures.get(i).compareTo(median);
            if (side != 0) {
                current = current == null || current.above() != side > 0 ? new Run(side > 0, i, i, 1)
                        : new Run(current.above(), current.first(), i, current.count() + 1);
            } else if (current != null) {
                current = new Run(current.above(), current.first(), i, current.count());
            }
            shift = current != null && current.count() >= SHIFT ? current : shift;
        }
        return shift;
    }

    /** How to read the chart. */
    public String getReading() {
        return "Each circle is a value. The dashed line is the median of all values, " + rounded(median) + "."
                + (subject.getTarget() == null ? "" : " The dotted line is the target, " + subject.withUnit(subject.getTarget()) + ".")
                + (subject.isCompared() ? " The squares are for comparison: " + subject.getComparatorName() + "." : "");
    }
}
