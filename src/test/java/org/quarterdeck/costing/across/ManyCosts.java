package org.quarterdeck.costing.across;

import java.util.ArrayList;
import java.util.Optional;
import org.quarterdeck.programme.Site;

/** The same figures for more sites, for what has to hold with many. */
public final class ManyCosts {
    private ManyCosts() {
    }

    public static ProgrammeCosts times(ProgrammeCosts costs, int times) {
        var sites = new ArrayList<SiteCosts>();
        for (int copy = 0; copy < times; copy++) {
            for (var own : costs.sites()) {
                var site = own.getSite();
                var other = new Site(site.getProgramme(), site.getCode() + copy, site.getName() + " " + copy, "Site " + (1000 + sites.size()));
                sites.add(new SiteCosts(other.describe(site.getFocus(), site.getGroup(), false, "", Optional.empty()), own.getVersion()));
            }
        }
        return new ProgrammeCosts(costs.template(), sites);
    }

    /** One more site, which has submitted nothing. */
    public static ProgrammeCosts withOneThatSubmittedNothing(ProgrammeCosts costs) {
        var sites = new ArrayList<>(costs.sites());
        sites.add(new SiteCosts(new Site(costs.sites().get(0).getSite().getProgramme(), "=ZZZ", "<b>Last</b> & least", "Site 99"), null));
        return new ProgrammeCosts(costs.template(), sites);
    }
}
