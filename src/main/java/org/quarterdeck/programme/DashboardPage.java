package org.quarterdeck.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.shared.PortalTime;

/** What is there for a person to do, programme by programme. What each part shows is the matter of its feature. */
@Named
@RequestScoped
public class DashboardPage {
    @Inject
    Programmes programmes;
    @Inject
    CurrentStanding current;

    private List<Part> parts;

    /**
     * One programme as this person meets it.
     *
     * @param open the round that is open now, or null
     * @param schedule what is due, or what comes next where no round is open
     */
    public record Part(Programme programme, List<Site> ownSites, Round open, String schedule,
            boolean evaluator, boolean manager, boolean steering) {
        public boolean isOfSite() {
            return !ownSites.isEmpty();
        }
    }

    public List<Part> getParts() {
        if (parts == null) {
            parts = programmes.mine().stream().map(this::part).toList();
        }
        return parts;
    }

    private Part part(Programme programme) {
        var who = current.get();
        var rounds = programmes.rounds(programme);
        var open = rounds.stream().filter(Round::isOpen).reduce((earlier, later) -> later);
        return new Part(programme, who.ownSites(programme), open.orElse(null),
                schedule(rounds, open),
                who.evaluates(programme), who.manages(programme), who.steers(programme));
    }

    private static String schedule(List<Round> rounds, Optional<Round> open) {
        return open.map(round -> "Round " + round.getCode() + " is open. Documents are due on " + PortalTime.day(round.getDueOn()) + ".")
                .or(() -> rounds.stream().filter(round -> !round.isOpened()).findFirst().map(next ->
                        "No round is open. Round " + next.getCode() + " opens on " + PortalTime.day(next.getOpensOn()) + "."))
                .orElse("All rounds are closed.");
    }
}
