package org.quarterdeck.metric;

import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Site;
import org.quarterdeck.programme.Standing;

/**
 * Who may do what with local metrics. A site's team sees its own, evaluators and managers all, the steering group none, because
 * nothing of them is published. The site's lead proposes and fills in, an evaluator agrees.
 */
public final class MetricPolicy {
    private MetricPolicy() {
    }

    public static boolean maySee(Standing who, Site site) {
        return who.worksAt(site) || maySeeAll(who, site.getProgramme());
    }

    public static boolean maySeeAll(Standing who, Programme programme) {
        return who.evaluates(programme) || who.manages(programme);
    }

    public static boolean mayPropose(Standing who, Site site) {
        return who.leads(site);
    }

    /** Whether the person may agree what is proposed, send it back, end a metric and say how its limits are computed. */
    public static boolean mayAgree(Standing who, Site site) {
        return who.evaluates(site.getProgramme());
    }

    public static boolean mayEnter(Standing who, Site site) {
        return who.leads(site);
    }

    /** Whether the person may note what happened, and say that a process was changed. */
    public static boolean mayNote(Standing who, Site site) {
        return who.leads(site) || who.evaluates(site.getProgramme());
    }

    /** Whether the person may take part in what site and evaluators say to each other about a metric. */
    public static boolean mayDiscuss(Standing who, Site site) {
        return who.leads(site) || who.evaluates(site.getProgramme());
    }
}
