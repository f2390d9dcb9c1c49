package org.quarterdeck.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.quarterdeck.shared.PortalClock;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.shared.TextBlock;

/** A programme: its rounds, its sites as far as the person may know of them, and what it is. */
@Named
@RequestScoped
public class HomePage {
    @Inject
    Programmes programmes;
    @Inject
    CurrentStanding current;
    @Inject
    PortalClock clock;

    private String code;
    private Programme programme;
    private List<Round> rounds;
    private List<Site> sites;
    private List<GlossaryTerm> glossary;

    public void load() {
        programme = programmes.programme(code);
        rounds = programmes.rounds(programme);
        sites = programmes.sites(programme).stream().sorted(Comparator.comparing(Site::getName)).toList();
    }

    public String opens(Round round) {
        return PortalTime.day(round.getOpensOn());
    }

    public Deadline deadline(Round round) {
        return Deadline.of(round, clock.today());
    }

    /** Whether the person sees how all sites stand at a round. */
    public boolean isSeesAllSites() {
        return ProgrammePolicy.maySeeAllSites(current.get(), programme);
    }

    public String getStart() {
        return PortalTime.month(programme.getStart());
    }

    public List<TextBlock> getAbout() {
        return TextBlock.of(programme.getAbout());
    }

    public List<GlossaryTerm> getGlossary() {
        if (glossary == null) {
            glossary = programmes.glossary(programme);
        }
        return glossary;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Programme getProgramme() {
        return programme;
    }

    public List<Round> getRounds() {
        return rounds;
    }

    public List<Site> getSites() {
        return sites;
    }
}
