package org.quarterdeck.maturity.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.Frameworks;
import org.quarterdeck.maturity.RatingPolicy;
import org.quarterdeck.maturity.Ratings;
import org.quarterdeck.maturity.Scorecard;
import org.quarterdeck.maturity.routemap.RouteMap;
import org.quarterdeck.maturity.routemap.RouteMarks;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.NotFound;

/** How one site stands against a framework: at a round in words, and over all rounds. */
@Named
@RequestScoped
public class SiteMaturityPage {
    @Inject
    Programmes programmes;
    @Inject
    Frameworks frameworks;
    @Inject
    Ratings ratings;
    @Inject
    RouteMarks marks;
    @Inject
    CurrentStanding current;
    @Inject
    @Param(name = "programme")
    String programmeCode;
    @Inject
    @Param(name = "site")
    String siteCode;
    @Inject
    @Param(name = "round")
    String roundCode;
    @Inject
    @Param(name = "framework")
    String wanted;

    private Site site;
    private List<Framework> all;
    private Framework framework;
    private List<Round> rounds;
    private Round round;
    private List<Scorecard> scorecards = List.of();
    private Scorecard shown;
    private RouteMap map;
    private boolean frozen;

    public void load() {
        site = programmes.site(programmeCode, siteCode);
        all = frameworks.all(site.getProgramme());
        framework = frameworks.whole(site.getProgramme(), wanted);
        rounds = ratings.rounds(site.getProgramme());
        round = roundCode == null ? rounds.stream().reduce((earlier, later) -> later).orElse(null)
                : rounds.stream().filter(each -> each.getCode().equals(roundCode)).findFirst().orElseThrow(NotFound::new);
        if (round != null) {
            show();
        }
    }

    private void show() {
        frozen = ratings.isFrozen(round);
        if (framework.isStaged()) {
            map = marks.ofSite(site, round, framework);
        } else {
            scorecards = ratings.overRounds(site, rounds, framework);
            shown = scorecards.get(rounds.indexOf(round));
        }
    }

    public boolean isModerating() {
        return RatingPolicy.mayModerate(current.get(), site, round) && isOpen();
    }

    /** Whether the person may read who wrote what of the site, so that there is a page for it. */
    public boolean isAppraising() {
        return RatingPolicy.maySeeHistory(current.get(), site);
    }

    public boolean isSelfRating() {
        return RatingPolicy.maySelfRate(current.get(), site, round) && isOpen();
    }

    public boolean isInviting() {
        return RatingPolicy.maySeeInvitations(current.get(), site) && !framework.isStaged();
    }

    private boolean isOpen() {
        return !frozen && framework.isInUse();
    }

    /** Whether the ratings of the round are published and stay as they are. */
    public boolean isFrozen() {
        return frozen;
    }

    private String query(String mark) {
        return framework.getId().equals(all.get(0).getId()) ? "" : mark + "framework=" + framework.getKey();
    }

    /** What names the framework in an address that has a query already. */
    public String getAndFramework() {
        return query("&");
    }

    public String address(Round other) {
        return site.getAddress() + "/maturity?round=" + other.getCode() + query("&");
    }

    /** An address about this site, round and framework. */
    public String address(String page) {
        return site.getAddress() + "/maturity/" + round.getCode() + page + query("?");
    }

    public Site getSite() {
        return site;
    }

    public List<Framework> getAll() {
        return all;
    }

    public Framework getFramework() {
        return framework;
    }

    public List<Round> getRounds() {
        return rounds;
    }

    /** The round shown, or null before the first. */
    public Round getRound() {
        return round;
    }

    /** One for each round that has been opened, in their order; none for a route map. */
    public List<Scorecard> getScorecards() {
        return scorecards;
    }

    /** The one shown in full, or null before the first round and for a route map. */
    public Scorecard getShown() {
        return shown;
    }

    /** What is marked at the round shown, or null where the framework is no route map. */
    public RouteMap getMap() {
        return map;
    }
}
