package org.quarterdeck.search;

import java.util.LinkedHashSet;
import java.util.Set;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Site;
import org.quarterdeck.programme.Standing;

/** Who should find a text, as the index knows it. It spares the features candidates that they would refuse; it grants nothing. */
public final class Audience {
    private Audience() {
    }

    public static String team(Site site) {
        return "site " + site.getId();
    }

    public static String evaluators(Programme programme) {
        return "evaluators " + programme.getId();
    }

    public static String managers(Programme programme) {
        return "managers " + programme.getId();
    }

    public static String members(Programme programme) {
        return "members " + programme.getId();
    }

    public static String person(long id) {
        return "person " + id;
    }

    /** Those who see every site. */
    public static Set<String> across(Programme programme) {
        return Set.of(evaluators(programme), managers(programme));
    }

    /** The site's team and those who see every site. */
    public static Set<String> about(Site site) {
        return Set.of(team(site), evaluators(site.getProgramme()), managers(site.getProgramme()));
    }

    /** All that this person is in a programme to which they belong. */
    static Set<String> of(Standing who, Programme programme) {
        var audience = new LinkedHashSet<>(Set.of(members(programme), person(who.person().getId())));
        if (who.evaluates(programme)) {
            audience.add(evaluators(programme));
        }
        if (who.manages(programme)) {
            audience.add(managers(programme));
        }
        who.ownSites(programme).forEach(site -> audience.add(team(site)));
        return audience;
    }
}
