package org.quarterdeck.metric.chart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.MetricPolicy;
import org.quarterdeck.metric.Metrics;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Site;

/** What one site measures and what came out. */
@Named
@RequestScoped
public class SiteMetricsPage {
    @Inject
    Programmes programmes;
    @Inject
    Metrics metrics;
    @Inject
    CurrentStanding current;
    @Inject
    @Param(name = "programme")
    String programmeCode;
    @Inject
    @Param(name = "site")
    String siteCode;

    private final Map<Long, MetricChart> charts = new HashMap<>();
    private Site site;
    private List<LocalMetric> all;

    public void load() {
        site = programmes.site(programmeCode, siteCode);
        all = metrics.all(site);
    }

    /** The chart of a metric, or null where it has no values yet. */
    public MetricChart chart(LocalMetric metric) {
        return metric.getValues().isEmpty() ? null : charts.computeIfAbsent(metric.getId(), id -> new MetricChart(metric));
    }

    public boolean isProposing() {
        return MetricPolicy.mayPropose(current.get(), site);
    }

    public boolean isEntering() {
        return MetricPolicy.mayEnter(current.get(), site);
    }

    public Site getSite() {
        return site;
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
