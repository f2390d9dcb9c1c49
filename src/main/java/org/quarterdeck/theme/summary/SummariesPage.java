package org.quarterdeck.theme.summary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.theme.RoundPage;

/** The thematic summaries of a programme, round by round. */
@Named
@RequestScoped
public class SummariesPage {
    @Inject
    Summaries summaries;
    @Inject
    Programmes programmes;
    @Inject
    CurrentStanding current;
    @Inject
    RoundPage address;

    private List<ThematicSummary> all;

    @PostConstruct
    void load() {
        all = summaries.ofProgramme(address.getProgramme());
    }

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        all.size();
    }

    /** Whether the person sees drafts, and the rounds of which nothing is written. */
    public boolean isWriters() {
        return SummaryPolicy.maySeeDrafts(current.get(), address.getProgramme());
    }

    /** The opened rounds without a summary, for those who may see drafts. */
    public List<Round> getOthers() {
        return isWriters() ? programmes.rounds(address.getProgramme()).stream().filter(Round::isOpened)
                .filter(round -> all.stream().noneMatch(summary -> summary.getRound().getId().equals(round.getId()))).toList() : List.of();
    }

    public String published(ThematicSummary summary) {
        return PortalTime.dayOf(summary.getPublishedAt());
    }

    public List<ThematicSummary> getAll() {
        return all;
    }
}
