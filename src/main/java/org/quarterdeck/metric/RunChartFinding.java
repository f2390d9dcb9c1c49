package org.quarterdeck.metric;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a run chart shows, said in words. Six or more values in a row on one side of the median are a shift; values on the
 * median neither add to a row nor break it, and with fewer than ten values nothing is said of chance (Perla, Provost and
 * Murray, The run chart, BMJ Quality and Safety 2011;20:46–51).
 */
public class RunChartFinding {
    private static final int SHIFT = 6;
    private static final int ENOUGH = 10;

    private final LocalMetric metric;
    private final List<BigDecimal> figures;
    private final BigDecimal median;

    public RunChartFinding(LocalMetric metric) {
        this.metric = metric;
        this.figures = metric.getValues().stream().map(MetricValue::getFigure).toList();
        this.median = figures.isEmpty() ? BigDecimal.ZERO : middle(figures.stream().sorted().toList());
    }

    private static BigDecimal middle(List<BigDecimal> sorted) {
        return sorted.get((sorted.size() - 1) / 2).add(sorted.get(sorted.size() / 2)).divide(BigDecimal.valueOf(2));
    }

    public BigDecimal median() {
        return median;
    }

    /** The title of the chart. */
    public String getTitle() {
        if (figures.size() < ENOUGH) {
            return "From " + Figures.shown(figures.get(0)) + " to " + metric.withUnit(figures.get(figures.size() - 1))
                    + ", with too few values to tell a shift from chance";
        }
        int run = latestRun();
        if (Math.abs(run) < SHIFT) {
            return "No shift: the latest values vary around the median of " + metric.withUnit(median);
        }
        return "The latest " + Math.abs(run) + " values are " + (run > 0 ? "above" : "below") + " the median of "
                + metric.withUnit(median) + ": a shift for the " + (run > 0 == (metric.getBetter() == Better.HIGHER) ? "better" : "worse");
    }

    /** How many of the latest values lie on the same side of the median; below zero where that is below it. */
    private int latestRun() {
        int run = 0;
        for (int i = figures.size() - 1; i >= 0; i--) {
            int side = figures.get(i).compareTo(median);
            if (side != 0 && run != 0 && Integer.signum(side) != Integer.signum(run)) {
                return run;
            }
            run += Integer.signum(side);
        }
        return run;
    }

    /** How to read the chart. */
    public String getReading() {
        return "Each circle is a value. The dashed line is the median of all values, " + metric.withUnit(median) + "."
                + (metric.getTarget() == null ? "" : " The dotted line is the target, " + metric.withUnit(metric.getTarget()) + ".")
                + (metric.isCompared() ? " The squares are for comparison: " + metric.getComparatorName() + "." : "");
    }
}
