package org.quarterdeck.metric;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Site;
import org.quarterdeck.programme.SitePage;

/** The site and the metric that the address of a page names; read once for all parts of the page. */
@Named
@RequestScoped
public class MetricPage {
    @Inject
    SitePage address;
    @Inject
    Metrics metrics;
    @Inject
    CurrentStanding current;
    @Inject
    @Param(name = "metric")
    String code;

    private LocalMetric metric;

    public void load() {
        getMetric();
    }

    /** @throws org.quarterdeck.shared.NotFound if there is none, or the person may not know of it */
    public Site getSite() {
        return address.getSite();
    }

    /** @throws org.quarterdeck.shared.NotFound if there is none, or the person may not see it */
    public LocalMetric getMetric() {
        if (metric == null) {
            metric = metrics.find(getSite(), code);
        }
        return metric;
    }

    public String getCode() {
        return code;
    }

    public boolean isProposing() {
        return MetricPolicy.mayPropose(current.get(), getSite());
    }

    public boolean isAgreeing() {
        return MetricPolicy.mayAgree(current.get(), getSite());
    }

    public boolean isEntering() {
        return MetricPolicy.mayEnter(current.get(), getSite()) && getMetric().isAgreed();
    }

    public boolean isNoting() {
        return MetricPolicy.mayNote(current.get(), getSite());
    }

    public boolean isDiscussing() {
        return MetricPolicy.mayDiscuss(current.get(), getSite());
    }
}
