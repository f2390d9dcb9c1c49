package org.quarterdeck.costing;

import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Site;
import org.quarterdeck.programme.Standing;

/** Who may see costs: a site's team its own, evaluators and managers all, the steering group none until they are published. */
public final class CostPolicy {
    private CostPolicy() {
    }

    public static boolean maySee(Standing who, Site site) {
        return who.worksAt(site) || maySeeAll(who, site.getProgramme());
    }

    public static boolean maySeeAll(Standing who, Programme programme) {
        return who.evaluates(programme) || who.manages(programme);
    }
}
