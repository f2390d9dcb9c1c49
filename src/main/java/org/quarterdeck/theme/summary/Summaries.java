package org.quarterdeck.theme.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.NotFound;

/** Finds and reads the thematic summaries that the current person may see. */
@ApplicationScoped
public class Summaries {
    private static final String WITH_ROUND = """
            select s from ThematicSummary s join fetch s.round join fetch s.round.programme
            left join fetch s.publishedBy left join fetch s.findingsBy
            """;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    SummaryComposer composer;

    /** The latest summary of a round that the person may see, if there is one. */
    @Transactional
    public Optional<ThematicSummary> find(Round round) {
        return db.createQuery(WITH_ROUND + "where s.round.id = :round order by s.edition desc", ThematicSummary.class)
                .setParameter("round", round.getId()).getResultStream()
                .filter(summary -> SummaryPolicy.maySee(current.get(), summary)).findFirst();
    }

    /**
     * The summary of a round with its themes and what they quote, in a fixed number of statements.
     *
     * @throws NotFound unless there is one and the person may see drafts
     */
    @Transactional
    public ThematicSummary forWriting(Round round) {
        Access.see(SummaryPolicy.maySeeDrafts(current.get(), round.getProgramme()));
        var summary = find(round).orElseThrow(NotFound::new);
        composer.fetch(summary);
        return summary;
    }

    /** The latest summary of each round that the person may see, in the order of the rounds. */
    @Transactional
    public List<ThematicSummary> ofProgramme(Programme programme) {
        var visible = db.createQuery(WITH_ROUND + "where s.round.programme.id = :programme order by s.round.ordinal, s.edition desc",
                ThematicSummary.class).setParameter("programme", programme.getId()).getResultStream()
                .filter(summary -> SummaryPolicy.maySee(current.get(), summary)).toList();
        return visible.stream().filter(summary -> visible.stream()
                .filter(other -> other.getRound().getId().equals(summary.getRound().getId())).findFirst().orElseThrow() == summary).toList();
    }

    /**
     * The latest summary of a round as its readers get it: what was frozen if it is published; the draft as it would be
     * published now for those who may see drafts.
     *
     * @throws NotFound if there is none that the person may see
     */
    @Transactional
    public SummaryReading read(Round round) {
        var summary = find(round).orElseThrow(NotFound::new);
        var content = summary.isPublished() ? SummaryJson.read(summary.getContent()) : composer.compose(summary);
        return new SummaryReading(content, summary.getState(), summary.getPublishedAt(),
                summary.isPublished() ? summary.getPublishedBy().getName() : null, summary.getSha256());
    }
}
