package org.quarterdeck.metric.chart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.MetricPolicy;
import org.quarterdeck.metric.Metrics;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Site;
import org.quarterdeck.programme.SitePage;

/** What one site measures and what came out. */
@Named
@RequestScoped
public class SiteMetricsPage {
    @Inject
    SitePage address;
    @Inject
    Metrics metrics;
    @Inject
    CurrentStanding current;

    private final Map<Long, MetricChart> charts = new HashMap<>();
    private List<LocalMetric> all;

    public void load() {
        all = metrics.all(getSite());
    }

    /** The chart of a metric, or null where it has no values yet. */
    public MetricChart chart(LocalMetric metric) {
        return metric.getValues().isEmpty() ? null : charts.computeIfAbsent(metric.getId(), id -> new MetricChart(metric));
    }

    public boolean isProposing() {
        return MetricPolicy.mayPropose(current.get(), getSite());
    }

    public boolean isEntering() {
        return MetricPolicy.mayEnter(current.get(), getSite());
    }

    public Site getSite() {
        return address.getSite();
    }

    /** Those that are or were filled in. */
    public List<LocalMetric> getEstablished() {
        return all.stream().filter(LocalMetric::isEstablished).toList();
    }

    /** Those that nobody has agreed yet. */
    public List<LocalMetric> getProposed() {
        return all.stream().filter(metric -> !metric.isEstablished() && metric.getState().isCurrent()).toList();
    }

    public List<LocalMetric> getWithdrawn() {
        return all.stream().filter(metric -> !metric.isEstablished() && !metric.getState().isCurrent()).toList();
    }

    public List<LocalMetric> getAll() {
        return all;
    }
}
