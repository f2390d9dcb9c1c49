package org.quarterdeck.report.scorecard;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.chart.MetricChart;
import org.quarterdeck.report.Fact;

/**
 * A local metric up to a round: what its chart says, and a small chart.
 *
 * @param svg empty where there are no values yet
 */
public record MetricGlance(String code, String name, String words, String svg, String address, List<Fact> facts) {
    static MetricGlance of(LocalMetric metric, YearMonth until) {
        boolean any = metric.getValues().stream().anyMatch(value -> !value.getPeriod().last().isAfter(until));
        var chart = any ? new MetricChart(metric, until) : null;
        return new MetricGlance(metric.getCode(), metric.getName(), any ? chart.getTitle() : "No values have been given yet", any ? chart.getSmallSvg() : "",
                metric.getAddress(), facts(metric, chart));
    }

    private static List<Fact> facts(LocalMetric metric, MetricChart chart) {
        var subject = metric.getSubject();
        var facts = new ArrayList<>(List.of(new Fact("Definition", subject.getDefinition()),
                new Fact("Aim", subject.getBetter().getLabel() + "; before the pilot "
                        + (subject.getBaseline() == null ? "not known" : subject.withUnit(subject.getBaseline())) + "; target "
                        + (subject.getTarget() == null ? "not set" : subject.withUnit(subject.getTarget()))),
                new Fact("Source", subject.getSource())));
        if (chart != null) {
            facts.add(new Fact("How to read it", chart.getReading()));
        }
        if (!metric.getPublished().isEmpty()) {
            facts.add(new Fact("Published", metric.getPublished()));
        }
        return facts;
    }
}
