package org.quarterdeck.maturity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
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
    CurrentStanding current;
    @Inject
    @Param(name = "programme")
    String programmeCode;
    @Inject
    @Param(name = "round")
    String roundCode;

    private Programme programme;
    private Framework framework;
    private List<Round> rounds;
    private Round round;
    private List<Scorecard> scorecards = List.of();

    public void load() {
        programme = programmes.programme(programmeCode);
        framework = frameworks.find(programme);
        rounds = ratings.rounds(programme);
        round = roundCode == null ? latest() : rounds.stream().filter(each -> each.getCode().equals(roundCode)).findFirst()
                .orElseThrow(NotFound::new);
        if (round != null) {
            scorecards = ratings.ofRound(round);
        }
    }

    /** Evaluators rate a round when its documents are in, so the last one that is closed comes first. */
    private Round latest() {
        return rounds.stream().filter(each -> !each.isOpen()).reduce((earlier, later) -> later)
                .orElse(rounds.isEmpty() ? null : rounds.get(rounds.size() - 1));
    }

    public boolean mayOpen(Scorecard scorecard) {
        return RatingPolicy.maySeeName(current.get(), scorecard.site());
    }

    public boolean isUnrated() {
        return scorecards.stream().allMatch(Scorecard::isEmpty);
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
