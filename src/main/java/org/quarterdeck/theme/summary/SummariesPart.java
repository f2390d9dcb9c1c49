package org.quarterdeck.theme.summary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.PortalTime;

/** The thematic summaries of a programme that the person may see, the latest round first. */
@Named
@RequestScoped
public class SummariesPart {
    @Inject
    Summaries summaries;

    @Inject
    Programmes programmes;
    @Inject
    CurrentStanding current;

    private final Map<Long, List<ThematicSummary>> found = new HashMap<>();
    private final Map<Long, List<Round>> toBegin = new HashMap<>();

    public List<ThematicSummary> of(Programme programme) {
        return found.computeIfAbsent(programme.getId(), key -> summaries.ofProgramme(programme).stream()
                .sorted(Comparator.comparing((ThematicSummary summary) -> summary.getRound().getOrdinal()).reversed()).toList());
    }

    /** The opened rounds of which nothing is written, the latest first, for those who write. */
    public List<Round> toBegin(Programme programme) {
        return toBegin.computeIfAbsent(programme.getId(), key -> !SummaryPolicy.mayWrite(current.get(), programme) ? List.of()
                : programmes.rounds(programme).stream().filter(Round::isOpened)
                .filter(round -> of(programme).stream().noneMatch(summary -> summary.getRound().getId().equals(round.getId())))
                .sorted(Comparator.comparing(Round::getOrdinal).reversed()).toList());
    }

    public String publishedOn(ThematicSummary summary) {
        return PortalTime.dayOf(summary.getPublishedAt());
    }
}
