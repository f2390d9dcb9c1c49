package org.quarterdeck.feedback.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;

/** How long feedback takes, round by round, and answers to it, site by site. */
@Named
@RequestScoped
public class ResponseTimesPage {
    @Inject
    Programmes programmes;
    @Inject
    Responses responses;
    @Inject
    @Param(name = "programme")
    String code;

    private Programme programme;
    private List<RoundTimes> rounds;
    private List<SiteTimes> sites;

    /** @throws org.quarterdeck.shared.Refused unless the person evaluates or manages the programme */
    public void load() {
        programme = programmes.programme(code);
        rounds = responses.ofRounds(programme);
        sites = responses.ofSites(programme);
    }

    public Programme getProgramme() {
        return programme;
    }

    public List<RoundTimes> getRounds() {
        return rounds;
    }

    public List<SiteTimes> getSites() {
        return sites;
    }
}
