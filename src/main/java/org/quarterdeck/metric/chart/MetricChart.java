package org.quarterdeck.metric.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterdeck.metric.Better;
import org.quarterdeck.metric.Definition;
import org.quarterdeck.metric.Figures;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.MetricNote;
import org.quarterdeck.metric.MetricRow;
import org.quarterdeck.metric.MetricValue;
import org.quarterdeck.metric.Period;

/** The chart of a metric that has values: a run chart with fewer than twelve of them, otherwise an XmR chart; with what it says in words. */
public class MetricChart {
    private final LocalMetric metric;
    private final YearMonth until;
    private final Definition subject;
    private final List<MetricValue> values;
    private final RunChartFinding run;
    private final ProcessChart process;

    public MetricChart(LocalMetric metric) {
        this(metric, null);
    }

    /**
     * The chart as it was at some time.
     *
     * @param until the last month that it shows, null for all; there must be a value by then
     */
    public MetricChart(LocalMetric metric, YearMonth until) {
        this.metric = metric;
        this.until = until;
        this.subject = metric.getSubject();
        this.values = metric.getValues().stream().filter(value -> isShown(value.getPeriod())).toList();
        this.run = new RunChartFinding(metric, values);
        this.process = values.size() < Phase.ENOUGH ? null
                : new ProcessChart(values.stream().mapToDouble(value -> value.getFigure().doubleValue()).toArray(), changes(), metric.isScreened());
    }

    private boolean isShown(Period period) {
        return until == null || !period.last().isAfter(until);
    }

    private Set<Integer> changes() {
        return getNotes().stream().filter(MetricNote::isRebases).map(note -> place(note.getPeriod())).collect(Collectors.toSet());
    }

    /** Place of the first value in or after the period. */
    private int place(Period period) {
        return (int) values.stream().filter(value -> value.getPeriod().compareTo(period) < 0).count();
    }

    public LocalMetric getMetric() {
        return metric;
    }

    public boolean isProcess() {
        return process != null;
    }

    ProcessChart process() {
        return process;
    }

    List<MetricValue> values() {
        return values;
    }

    /** The periods for which there is a value of the site or of what it is compared with. */
    List<MetricRow> rows() {
        return metric.given().rows().stream().filter(row -> isShown(row.period())).filter(row -> row.value() != null || row.comparator() != null).toList();
    }

    List<MetricValue> comparatorValues() {
        return metric.given().comparator().stream().filter(value -> isShown(value.getPeriod())).toList();
    }

    BigDecimal median() {
        return run.median();
    }

    private JudgedValue last() {
        return process.getValues().get(values.size() - 1);
    }

    private boolean improves(JudgedValue value) {
        return value.high() == (subject.getBetter() == Better.HIGHER);
    }

    Mark mark(int place) {
        if (process == null || !process.getValues().get(place).isSpecial()) {
            return Mark.COMMON;
        }
        return improves(process.getValues().get(place)) ? Mark.IMPROVING : Mark.CONCERNING;
    }

    /** The title: what the chart shows. */
    public String getTitle() {
        return process == null ? run.getTitle() : getVariation() + (subject.getTarget() == null ? "" : ". " + getAssurance());
    }

    /** Of which kind the variation is, by the latest value, as Making Data Count asks it. */
    public String getVariation() {
        if (process == null) {
            return "Too few values to tell kinds of variation apart";
        }
        var last = last();
        if (!last.isSpecial()) {
            return "Common cause variation: no significant change";
        }
        var signal = last.signals().stream().sorted().findFirst().orElseThrow();
        return "Special cause variation, " + (improves(last) ? "improving" : "concerning") + ": the latest value, " + subject.withUnit(
                values.get(values.size() - 1).getFigure()) + ", is " + signal.getWords();
    }

    /** Whether the process as it runs will meet the target; empty without a target or limits. */
    public String getAssurance() {
        var limits = process == null ? null : process.getLatest().getLimits();
        if (subject.getTarget() == null || limits == null) {
            return "";
        }
        double target = subject.getTarget().doubleValue();
        boolean higher = subject.getBetter() == Better.HIGHER;
        if (higher ? target < limits.lower() : target > limits.upper()) {
            return "Consistently hits the target of " + subject.withUnit(subject.getTarget());
        } else if (higher ? target > limits.upper() : target < limits.lower()) {
            return "Consistently fails the target of " + subject.withUnit(subject.getTarget());
        }
        return "Hit or miss: the target of " + subject.withUnit(subject.getTarget()) + " lies within the limits";
    }

    /** How to read the chart. */
    public String getReading() {
        if (process == null) {
            return run.getReading();
        }
        var limits = process.getLatest().getLimits();
        return (limits == null ? "" : "The solid line is the mean, " + shown(limits.mean()) + "; the dashed lines are the limits within which values vary by"
                + " common cause, " + shown(limits.lower()) + " and " + shown(limits.upper()) + (process.getPhases().size() > 1 ? " since the last change" : "") + ". ")
                + "Circles are common cause, diamonds improving and triangles concerning special causes."
                + (subject.getTarget() == null ? "" : " The dotted line is the target, " + subject.withUnit(subject.getTarget()) + ".")
                + (subject.getBaseline() == null ? "" : " The short thick line at the left is the value before the pilot, " + subject.withUnit(subject.getBaseline()) + ".")
                + (subject.isCompared() ? " The squares are for comparison: " + subject.getComparatorName() + "." : "")
                + (process.getLatest().isTrial() ? " The limits rest on fewer than 12 values and will still move." : "")
                + (metric.isScreened() ? " Moving ranges larger than 3.267 times their mean are left out of the limits." : "");
    }

    private String shown(double figure) {
        return Figures.shown(BigDecimal.valueOf(figure).setScale(2, RoundingMode.HALF_UP));
    }

    /** Each value that is part of a special cause, in words, the earliest first. */
    public List<String> getSignals() {
        return process == null ? List.of() : IntStream.range(0, values.size()).filter(i -> process.getValues().get(i).isSpecial())
                .mapToObj(i -> values.get(i).getPeriod().label() + ", " + subject.withUnit(values.get(i).getFigure()) + ", " + mark(i).getWord() + ": "
                        + process.getValues().get(i).signals().stream().sorted().map(Signal::getWords).collect(Collectors.joining("; "))).toList();
    }

    /** Notes in the order of their numbers on the chart. */
    public List<MetricNote> getNotes() {
        return metric.getNotes().stream().filter(note -> isShown(note.getPeriod())).toList();
    }

    public Comparison getComparison() {
        return Comparison.of(metric);
    }

    /** The whole chart. */
    public String getSvg() {
        return new ChartDrawing(this, false).svg();
    }

    /** A small one, to stand among many. */
    public String getSmallSvg() {
        return new ChartDrawing(this, true).svg();
    }
}
