package org.quarterdeck.maturity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.NotFound;

/** How one site stands: at a round in words, and over all rounds. */
@Named
@RequestScoped
public class SiteMaturityPage {
    @Inject
    Programmes programmes;
    @Inject
    Ratings ratings;
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

    private Site site;
    private List<Scorecard> scorecards;
    private Scorecard shown;

    public void load() {
        site = programmes.site(programmeCode, siteCode);
        scorecards = ratings.overRounds(site, ratings.rounds(site.getProgramme()));
        shown = roundCode == null
                ? scorecards.stream().reduce((earlier, later) -> later).orElse(null)
                : scorecards.stream().filter(card -> card.round().getCode().equals(roundCode)).findFirst().orElseThrow(NotFound::new);
    }

    public boolean isModerating() {
        return RatingPolicy.mayModerate(current.get(), site, shown.round());
    }

    public boolean isSelfRating() {
        return RatingPolicy.maySelfRate(current.get(), site, shown.round());
    }

    public String address(Round round) {
        return site.getAddress() + "/maturity?round=" + round.getCode();
    }

    public String address(RatedFactor line) {
        return site.getAddress() + "/maturity/" + shown.round().getCode() + "/" + line.factor().getCode();
    }

    public Site getSite() {
        return site;
    }

    /** One for each round that has been opened, in their order. */
    public List<Scorecard> getScorecards() {
        return scorecards;
    }

    /** The one shown in full, or null before the first round. */
    public Scorecard getShown() {
        return shown;
    }
}
