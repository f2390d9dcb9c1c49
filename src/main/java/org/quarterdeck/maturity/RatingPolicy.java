package org.quarterdeck.maturity;

import java.util.Set;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.programme.Standing;

/**
 * Who may see and give ratings. A site's team sees what the evaluators found once the round is closed or its thematic summary
 * is published, whichever comes first: while a site is still being asked to rate itself, another's judgement would lead it.
 * The steering group sees published rounds, and sites under their pseudonyms. No site sees anything of another.
 */
public final class RatingPolicy {
    private RatingPolicy() {
    }

    /** Whether the person may know how the sites of the programme stand, all or at least their own. */
    public static boolean maySeeMatrix(Standing who, Programme programme, boolean published) {
        return seesEverything(who, programme) || who.steers(programme) && published || !who.ownSites(programme).isEmpty();
    }

    /** Whether the person may know how all sites stand, at published rounds at least. */
    public static boolean maySeeAll(Standing who, Programme programme) {
        return seesEverything(who, programme) || who.steers(programme);
    }

    /** Whether the person may know how the site rated itself at a round. */
    public static boolean maySee(Standing who, Site site, boolean published) {
        return who.worksAt(site) || seesEverything(who, site.getProgramme()) || who.steers(site.getProgramme()) && published;
    }

    /** Whether the person may know how an evaluator rated the site at a round. */
    public static boolean maySeeModerated(Standing who, Site site, Round round, boolean published) {
        boolean closed = round.isOpened() && !round.isOpen();
        return maySee(who, site, published) && (seesEverything(who, site.getProgramme()) || published || closed);
    }

    /** Whether the person may know who gave which rating when. */
    public static boolean maySeeHistory(Standing who, Site site) {
        return seesEverything(who, site.getProgramme());
    }

    /** Whether the person may know a site by its name; others know it by its pseudonym. */
    public static boolean maySeeName(Standing who, Site site) {
        return who.worksAt(site) || seesEverything(who, site.getProgramme());
    }

    /** Whether the person may read what an evaluator wrote about the site at a round: with the ratings, and only who knows which site it is. */
    public static boolean maySeeAppraisal(Standing who, Site site, Round round, boolean published) {
        return maySeeName(who, site) && maySeeModerated(who, site, round, published);
    }

    public static boolean mayModerate(Standing who, Site site, Round round) {
        return who.evaluates(site.getProgramme()) && round.isOpened();
    }

    /** A lead rates the own site for as long as the round is open. */
    public static boolean maySelfRate(Standing who, Site site, Round round) {
        return who.leads(site) && round.isOpen();
    }

    /** A lead asks partners for as long as the own site may be rated. */
    public static boolean mayInvite(Standing who, Site site, Round round) {
        return maySelfRate(who, site, round);
    }

    /** Whom the site has asked, by e-mail address, is known to its lead alone. */
    public static boolean maySeeInvitations(Standing who, Site site) {
        return who.leads(site);
    }

    /** A site knows which organisation said what of it; to evaluators and managers a partner is a number. */
    public static boolean maySeeOrganisations(Standing who, Site site) {
        return who.worksAt(site);
    }

    /** What a site marks on a route map is read by its team and those who evaluate; others read how much is in place, once it is published. */
    public static boolean maySeeNotes(Standing who, Site site) {
        return maySeeName(who, site);
    }

    /** The descriptors that a site is rated by are no secret in the programme. */
    public static boolean maySeeFrameworks(Standing who, Programme programme) {
        return who.belongsTo(programme);
    }

    public static boolean mayChangeFrameworks(Standing who, Programme programme) {
        return who.manages(programme);
    }

    /** A league table misleads, so only a manager can let sites be shown in the order of their levels. */
    public static boolean mayOrderByLevel(Standing who, Programme programme) {
        return who.manages(programme);
    }

    /** Ratings are published with the thematic summary of their round, and stay as they were then. */
    public static boolean isFrozen(Round round, Set<Long> published) {
        return published.contains(round.getId());
    }

    private static boolean seesEverything(Standing who, Programme programme) {
        return who.evaluates(programme) || who.manages(programme);
    }
}
