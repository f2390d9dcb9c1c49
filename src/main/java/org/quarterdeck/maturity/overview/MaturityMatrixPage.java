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
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.NotFound;

/** How all sites stand at a round: sites by factors. */
@Named
@RequestScoped
public class MaturityMatrixPage {
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
    @Param(name = "round")
    String roundCode;
    @Inject
    @Param(name = "framework")
    String wanted;

    private Programme programme;
    private List<Framework> all;
    private Framework framework;
    private List<Round> rounds;
    private Round round;
    private List<Scorecard> scorecards = List.of();
    private List<RouteMap> maps = List.of();

    public void load() {
        programme = programmes.programme(programmeCode);
        all = frameworks.all(programme);
        framework = frameworks.whole(programme, wanted);
        rounds = ratings.rounds(programme);
        round = roundCode == null ? latest() : rounds.stream().filter(each -> each.getCode().equals(roundCode)).findFirst()
                .orElseThrow(NotFound::new);
        if (round != null && framework.isStaged()) {
            maps = marks.ofRound(round, framework);
        } else if (round != null) {
            scorecards = ratings.ofRound(round, framework);
        }
    }

    /** Evaluators rate a round when its documents are in, so the last one that is closed comes first. */
    private Round latest() {
        return rounds.stream().filter(each -> !each.isOpen()).reduce((earlier, later) -> later)
                .orElse(rounds.isEmpty() ? null : rounds.get(rounds.size() - 1));
    }

    public boolean mayOpen(Site site) {
        return RatingPolicy.maySeeName(current.get(), site);
    }

    public boolean isUnrated() {
        return scorecards.stream().allMatch(Scorecard::isEmpty) && maps.stream().allMatch(RouteMap::isBlank);
    }

    /** What names the framework in an address that has a query already. */
    public String getAndFramework() {
        return framework.getId().equals(all.get(0).getId()) ? "" : "&framework=" + framework.getKey();
    }

    public List<Framework> getAll() {
        return all;
    }

    /** What the sites have marked; none where the framework is no route map. */
    public List<RouteMap> getMaps() {
        return maps;
    }

    public Programme getProgramme() {
        return programme;
    }

    public Framework getFramework() {
        return framework;
    }

    public List<Round> getRounds() {
        return rounds;
    }

    /** The round shown, or null where there is none that the person may see. */
    public Round getRound() {
        return round;
    }

    public List<Scorecard> getScorecards() {
        return scorecards;
    }
}
