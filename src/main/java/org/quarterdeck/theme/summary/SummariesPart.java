package org.quarterdeck.theme.summary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.shared.PortalTime;

/** The thematic summaries of a programme that the person may see, the latest round first. */
@Named
@RequestScoped
public class SummariesPart {
    @Inject
    Summaries summaries;

    private final Map<Long, List<ThematicSummary>> found = new HashMap<>();

    public List<ThematicSummary> of(Programme programme) {
        return found.computeIfAbsent(programme.getId(), key -> summaries.ofProgramme(programme).stream()
                .sorted(Comparator.comparing((ThematicSummary summary) -> summary.getRound().getOrdinal()).reversed()).toList());
    }

    public String publishedOn(ThematicSummary summary) {
        return PortalTime.dayOf(summary.getPublishedAt());
    }
}
