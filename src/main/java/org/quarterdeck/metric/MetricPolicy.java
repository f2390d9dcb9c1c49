package org.quarterdeck.metric;

import org.quarterdeck.programme.Site;
import org.quarterdeck.programme.Standing;

/** Who may see local metrics: a site's team its own, evaluators and managers all, the steering group none until published. */
public final class MetricPolicy {
    private MetricPolicy() {
    }

    public static boolean maySee(Standing who, Site site) {
        return who.worksAt(site) || who.evaluates(site.getProgramme()) || who.manages(site.getProgramme());
    }

    /** Whether the person may take part in what site and evaluators say to each other about a metric. */
    public static boolean mayDiscuss(Standing who, Site site) {
        return who.leads(site) || who.evaluates(site.getProgramme());
    }
}
