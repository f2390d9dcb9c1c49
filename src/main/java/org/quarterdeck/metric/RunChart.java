package org.quarterdeck.metric;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where a run chart of a metric draws what, in the units of an SVG of {@value #WIDTH} by {@value #HEIGHT}; the same for page and PDF. */
public class RunChart {
    public static final int WIDTH = 720;
    public static final int HEIGHT = 320;
    private static final int LEFT = 60;
    private static final int RIGHT = 15;
    private static final int TOP = 15;
    private static final int BOTTOM = 45;
    private static final int LABELS = 5;
    private static final int ROOM = 60;

    /** A mark of the chart. */
    public record Point(double x, double y, String label) {
        public String getX() {
            return number(x);
        }

        public String getY() {
            return number(y);
        }

        /** Where its label is held, so that none is cut off at an edge. */
        public String getAnchor() {
            return x < LEFT + ROOM ? "start" : x > WIDTH - RIGHT - ROOM ? "end" : "middle";
        }
    }

    private final LocalMetric metric;
    private final List<MetricRow> rows;
    private final Scale scale;
    private final RunChartFinding finding;

    public RunChart(LocalMetric metric) {
        this.metric = metric;
        this.rows = metric.rows();
        this.finding = new RunChartFinding(metric);
        this.scale = Scale.over(Stream.concat(rows.stream().flatMap(row -> Stream.of(Optional.ofNullable(row.value()),
                Optional.ofNullable(row.comparator()))), Stream.of(Optional.ofNullable(metric.getTarget())))
                .flatMap(Optional::stream).mapToDouble(BigDecimal::doubleValue).toArray());
    }

    public LocalMetric getMetric() {
        return metric;
    }

    /** What the chart shows, in a sentence. */
    public RunChartFinding getFinding() {
        return finding;
    }

    public List<Point> getPoints() {
        return metric.getValues().stream().map(value -> point(value.getPeriod(), value.getFigure())).toList();
    }

    public List<Point> getComparatorPoints() {
        return metric.getComparatorValues().stream().map(value -> point(value.getPeriod(), value.getFigure())).toList();
    }

    public String getLine() {
        return line(getPoints());
    }

    public String getComparatorLine() {
        return line(getComparatorPoints());
    }

    /** Marks of the vertical axis. */
    public List<Point> getTicks() {
        return scale.ticks().stream().map(tick -> new Point(LEFT, y(tick.doubleValue()), Figures.shown(tick))).toList();
    }

    /** Marks of the horizontal axis: some of the periods, so that their names do not touch. */
    public List<Point> getPeriods() {
        int step = Math.max(1, (rows.size() + LABELS - 1) / LABELS);
        return IntStream.range(0, rows.size()).filter(i -> i % step == 0)
                .mapToObj(i -> new Point(x(rows.get(i).period()), HEIGHT - BOTTOM, rows.get(i).period().shortLabel())).toList();
    }

    public String getMedianY() {
        return number(y(finding.median().doubleValue()));
    }

    /** Where the line of the target is, or null where there is none. */
    public String getTargetY() {
        return metric.getTarget() == null ? null : number(y(metric.getTarget().doubleValue()));
    }

    public int getLeft() {
        return LEFT;
    }

    public int getEnd() {
        return WIDTH - RIGHT;
    }

    public int getFoot() {
        return HEIGHT - BOTTOM;
    }

    private Point point(Period period, BigDecimal figure) {
        return new Point(x(period), y(figure.doubleValue()), period.label() + ": " + metric.withUnit(figure));
    }

    private double x(Period period) {
        var first = rows.get(0).period();
        double span = Math.max(1, months(first, rows.get(rows.size() - 1).period()));
        return LEFT + 10 + months(first, period) / span * (WIDTH - LEFT - RIGHT - 20);
    }

    private static double months(Period from, Period to) {
        return ChronoUnit.MONTHS.between(from.first(), to.first());
    }

    private double y(double figure) {
        return TOP + (1 - scale.share(figure)) * (HEIGHT - TOP - BOTTOM);
    }

    private static String line(List<Point> points) {
        return points.stream().map(point -> point.getX() + "," + point.getY()).collect(Collectors.joining(" "));
    }

    private static String number(double position) {
        return String.format(Locale.ROOT, "%.1f", position);
    }
}
