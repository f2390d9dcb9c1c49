package org.quarterdeck.metric;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
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
    @Param(name = "programme")
    String programmeCode;
    @Inject
    @Param(name = "site")
    String siteCode;

    private Site site;
    private List<LocalMetric> all;

    public void load() {
        site = programmes.site(programmeCode, siteCode);
        all = metrics.ofSite(site);
    }

    /** The run chart of a metric, or null where it has no values yet. */
    public RunChart chart(LocalMetric metric) {
        return metric.getValues().isEmpty() ? null : new RunChart(metric);
    }

    public Site getSite() {
        return site;
    }

    public List<LocalMetric> getAll() {
        return all;
    }
}
