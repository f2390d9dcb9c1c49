package org.quarterdeck.metric.across;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.omnifaces.cdi.Param;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.Metrics;
import org.quarterdeck.metric.chart.MetricChart;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Site;

/** Small charts of the metrics of all sites, or of those of one analysis group. */
@Named
@RequestScoped
public class MetricsAcrossPage {
    @Inject
    Programmes programmes;
    @Inject
    Metrics metrics;
    @Inject
    @Param(name = "programme")
    String code;
    @Inject
    @Param
    String group;

    private Programme programme;
    private List<LocalMetric> all;
    private List<OfSite> sites;

    /** A metric with what its chart says; without a chart where it has no values yet. */
    public record Small(LocalMetric metric, MetricChart chart) {
        public LocalMetric getMetric() {
            return metric;
        }

        public MetricChart getChart() {
            return chart;
        }

        public String getVariation() {
            return chart == null ? "No values yet" : chart.isProcess() ? chart.getVariation() : chart.getTitle();
        }

        public String getAssurance() {
            return chart == null ? "" : chart.getAssurance();
        }
    }

    /** The metrics of one site. */
    public record OfSite(Site site, List<Small> metrics) {
        public Site getSite() {
            return site;
        }

        public List<Small> getMetrics() {
            return metrics;
        }
    }

    public void load() {
        programme = programmes.programme(code);
        all = metrics.ofProgramme(programme);
    }

    public List<OfSite> getSites() {
        if (sites == null) {
            sites = programmes.sites(programme).stream().filter(site -> group == null || group.isEmpty() || group.equals(site.getGroup()))
                .map(site -> new OfSite(site, all.stream().filter(metric -> metric.getSite().getId().equals(site.getId()))
                        .map(metric -> new Small(metric, metric.getValues().isEmpty() ? null : new MetricChart(metric))).toList())).toList();
        }
        return sites;
    }

    public List<String> getGroups() {
        return programmes.sites(programme).stream().map(Site::getGroup).filter(Objects::nonNull).filter(each -> !each.isEmpty()).distinct().sorted().toList();
    }

    public String getGroup() {
        return group == null ? "" : group;
    }

    public Programme getProgramme() {
        return programme;
    }
}
