package org.quarterdeck.metric.chart;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quarterdeck.metric.Definition;
import org.quarterdeck.metric.Figures;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.MetricRow;
import org.quarterdeck.metric.MetricValue;
import org.quarterdeck.metric.Period;

/** Draws the chart of a metric as SVG, the same for page and PDF; small, without notes and with few labels. */
final class ChartDrawing {
    private static final String INK = "#14181a";
    private static final String LINE = "#5b676c";
    private static final String TARGET = "#8a4b00";
    private static final String OTHER = "#75689b";

    private final MetricChart chart;
    private final LocalMetric metric;
    private final Definition subject;
    private final boolean small;
    private final List<MetricRow> rows;
    private final Scale scale;
    private final int width;
    private final int height;
    private final int left;
    private final int top;
    private final int bottom;
    private final Drawing drawing = new Drawing();

    ChartDrawing(MetricChart chart, boolean small) {
        this.chart = chart;
        this.metric = chart.getMetric();
        this.subject = metric.getSubject();
        this.small = small;
        this.rows = chart.rows();
        this.width = small ? 300 : 640;
        this.height = small ? 130 : 330;
        this.left = small ? 36 : 52;
        this.top = small ? 8 : 26;
        this.bottom = small ? 20 : 40;
        this.scale = Scale.over(heights().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private List<Double> heights() {
        var heights = new ArrayList<Double>();
        rows.forEach(row -> Stream.of(row.value(), small ? null : row.comparator()).filter(figure -> figure != null).map(BigDecimal::doubleValue).forEach(heights::add));
        Stream.of(subject.getTarget(), small ? null : subject.getBaseline()).filter(figure -> figure != null).map(BigDecimal::doubleValue).forEach(heights::add);
        if (chart.isProcess()) {
            chart.process().getPhases().stream().filter(phase -> phase.getLimits() != null)
                    .forEach(phase -> heights.addAll(List.of(phase.getLimits().lower(), phase.getLimits().upper())));
        }
        return heights;
    }

    String svg() {
        axes();
        if (subject.getTarget() != null) {
            drawing.line(left, y(subject.getTarget().doubleValue()), end(), y(subject.getTarget().doubleValue()), TARGET, "stroke-width=\"2\" stroke-dasharray=\"2 4\"");
        }
        if (!small && subject.getBaseline() != null) {
            drawing.line(left, y(subject.getBaseline().doubleValue()), left + 14.0, y(subject.getBaseline().doubleValue()), INK, "stroke-width=\"4\"");
        }
        if (chart.isProcess()) {
            chart.process().getPhases().forEach(this::limits);
        } else {
            double median = y(chart.median().doubleValue());
            drawing.line(left, median, end(), median, INK, "stroke-width=\"1.5\" stroke-dasharray=\"9 5\"");
        }
        if (!small) {
            notes();
            comparator();
        }
        drawing.polyline(points(chart.values()), LINE, "stroke-width=\"1.5\"");
        IntStream.range(0, chart.values().size()).forEach(i -> chart.mark(i).draw(drawing, x(chart.values().get(i).getPeriod()),
                y(chart.values().get(i).getFigure().doubleValue()), small ? 2.4 : 4));
        return drawing.in(width, height, metric.getName() + ": " + chart.getTitle());
    }

    private void axes() {
        var size = small ? "9" : "12";
        var ticks = scale.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            double y = y(ticks.get(i).doubleValue());
            drawing.line(left, y, end(), y, "#d5dadc", "stroke-width=\"1\"");
            if (!small || i == 0 || i == ticks.size() - 1) {
                drawing.text(left - 6.0, y + 4, "end", size, Figures.shown(ticks.get(i)));
            }
        }
        int step = Math.max(1, small ? rows.size() - 1 : (rows.size() + 4) / 5);
        for (int i = 0; i < rows.size(); i += step) {
            var period = rows.get(i).period();
            double x = x(period);
            drawing.line(x, foot(), x, foot() + 5.0, INK, "stroke-width=\"1\"");
            drawing.text(x, height - (small ? 4 : 14), x < left + 60 ? "start" : x > width - 60 ? "end" : "middle", size, period.shortLabel());
        }
    }

    private void limits(Phase phase) {
        if (phase.getLimits() != null) {
            double from = x(chart.values().get(phase.getFirst()).getPeriod());
            double to = x(chart.values().get(phase.getLast()).getPeriod());
            drawing.line(from, y(phase.getLimits().mean()), to, y(phase.getLimits().mean()), INK, "stroke-width=\"1.5\"");
            for (double limit : new double[] {phase.getLimits().lower(), phase.getLimits().upper()}) {
                drawing.line(from, y(limit), to, y(limit), LINE, "stroke-width=\"1.5\" stroke-dasharray=\"7 4\"");
            }
        }
    }

    private void notes() {
        for (int i = 0; i < chart.getNotes().size(); i++) {
            var note = chart.getNotes().get(i);
            double x = x(note.getPeriod());
            drawing.line(x, top - 8.0, x, foot(), INK, note.isRebases() ? "stroke-width=\"1.2\" stroke-dasharray=\"1 3\"" : "stroke-width=\"0.5\"");
            drawing.text(x, top - 12.0, "middle", "12", Integer.toString(i + 1));
        }
    }

    private void comparator() {
        drawing.polyline(points(chart.comparatorValues()), OTHER, "stroke-width=\"1\"");
        chart.comparatorValues().forEach(value -> drawing.path("M " + Drawing.n(x(value.getPeriod()) - 3) + " " + Drawing.n(y(value.getFigure().doubleValue()) - 3)
                + " h 6 v 6 h -6 z", "#ffffff", OTHER));
    }

    private String points(List<MetricValue> values) {
        return values.stream().map(value -> Drawing.n(x(value.getPeriod())) + "," + Drawing.n(y(value.getFigure().doubleValue()))).collect(Collectors.joining(" "));
    }

    private double x(Period period) {
        var first = rows.get(0).period();
        double span = Math.max(1, months(first, rows.get(rows.size() - 1).period()));
        return left + 10 + Math.max(0, Math.min(1, months(first, period) / span)) * (end() - left - 20);
    }

    private static double months(Period from, Period to) {
        return ChronoUnit.MONTHS.between(from.first(), to.first());
    }

    private double y(double figure) {
        return top + (1 - scale.share(figure)) * (foot() - top);
    }

    private int end() {
        return width - 12;
    }

    private int foot() {
        return height - bottom;
    }
}
