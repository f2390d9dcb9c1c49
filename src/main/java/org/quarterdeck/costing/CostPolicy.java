package org.quarterdeck.costing;

import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Site;
import org.quarterdeck.programme.Standing;

/**
 * Who may do what with costs: a site's lead fills in its own and its contributors read along; evaluators and managers read what
 * was submitted and never a draft; the steering group reads none until they are published.
 */
public final class CostPolicy {
    private CostPolicy() {
    }

    /** Whether the person may read what this site has submitted. */
    public static boolean maySee(Standing who, Site site) {
        return who.worksAt(site) || maySeeAll(who, site.getProgramme());
    }

    public static boolean maySeeAll(Standing who, Programme programme) {
        return who.evaluates(programme) || who.manages(programme);
    }

    /** Whether the person may choose sites as examples and write about them. */
    public static boolean mayChooseExamples(Standing who, Programme programme) {
        return who.evaluates(programme);
    }

    /** Whether the person may read what the site is filling in. */
    public static boolean mayReadDraft(Standing who, Site site) {
        return who.worksAt(site);
    }

    /** Whether the person may fill in the pro-forma and submit it. */
    public static boolean mayWrite(Standing who, Site site) {
        return who.leads(site);
    }

    /** Whether the person may give what was submitted back to its site. */
    public static boolean mayReturn(Standing who, Site site) {
        return who.manages(site.getProgramme());
    }

    /** Whether the person may ask and answer about what was submitted: evaluators and the site's lead. */
    public static boolean mayDiscuss(Standing who, Site site) {
        return who.leads(site) || who.evaluates(site.getProgramme());
    }
}
