package org.quarterdeck.theme.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.ThemePolicy;

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
        return editions(round).stream().findFirst();
    }

    /** The editions of a round's summary that the person may see, the latest first. */
    @Transactional
    public List<ThematicSummary> editions(Round round) {
        return db.createQuery(WITH_ROUND + "where s.round.id = :round order by s.edition desc", ThematicSummary.class)
                .setParameter("round", round.getId()).getResultStream()
                .filter(summary -> SummaryPolicy.maySee(current.get(), summary)).toList();
    }

    /** The editions of a round's summary that are published and that the person may read, the latest first. */
    @Transactional
    public List<ThematicSummary> published(Round round) {
        return editions(round).stream().filter(ThematicSummary::isPublished).toList();
    }

    /** The latest published summary of each round, in the order of the rounds, for those who may read it. */
    @Transactional
    public List<ThematicSummary> published(Programme programme) {
        return latest(visible(programme).stream().filter(ThematicSummary::isPublished).toList());
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
        return latest(visible(programme));
    }

    private List<ThematicSummary> visible(Programme programme) {
        return db.createQuery(WITH_ROUND + "where s.round.programme.id = :programme order by s.round.ordinal, s.edition desc",
                ThematicSummary.class).setParameter("programme", programme.getId()).getResultStream()
                .filter(summary -> SummaryPolicy.maySee(current.get(), summary)).toList();
    }

    /** The first of each round, which is the latest edition. */
    private static List<ThematicSummary> latest(List<ThematicSummary> summaries) {
        return List.copyOf(summaries.stream().collect(Collectors.toMap(summary -> summary.getRound().getId(), summary -> summary,
                (later, earlier) -> later, LinkedHashMap::new)).values());
    }

    /**
     * The latest summary of a round as its readers get it: what was frozen if it is published; the draft as it would be
     * published now for those who may see drafts.
     *
     * @throws NotFound if there is none that the person may see
     */
    @Transactional
    public SummaryReading read(Round round) {
        return read(find(round).orElseThrow(NotFound::new));
    }

    /**
     * How many sites raise a theme in a round as it is coded now.
     *
     * @throws NotFound if the person may not see drafts
     */
    @Transactional
    public SummaryContent.ThemeFinding counts(Round round, Theme theme) {
        Access.see(SummaryPolicy.maySeeDrafts(current.get(), round.getProgramme()));
        return composer.counts(round, theme);
    }

    /** Code of the round that the counts are compared with; null for the first round. */
    @Transactional
    public String before(Round round) {
        Access.see(SummaryPolicy.maySeeDrafts(current.get(), round.getProgramme()));
        return composer.before(round).map(Round::getCode).orElse(null);
    }

    /**
     * Where the passages stand that a summary quotes: addresses by theme, in the order of the quotations.
     *
     * @throws NotFound if the person may not read codings
     */
    @Transactional
    public Map<String, List<String>> evidence(ThematicSummary summary) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), summary.getRound().getProgramme()));
        return db.createQuery("""
                select q from Quotation q join fetch q.summaryTheme join fetch q.summaryTheme.theme join fetch q.coding
                join fetch q.coding.site join fetch q.coding.site.programme join fetch q.coding.round
                where q.summaryTheme.summary.id = :summary order by q.ordinal, q.id""", Quotation.class)
                .setParameter("summary", summary.getId()).getResultStream()
                .collect(Collectors.groupingBy(quotation -> quotation.getSummaryTheme().getTheme().getCode(),
                        Collectors.mapping(quotation -> quotation.getCoding().getAddress(), Collectors.toList())));
    }

    /**
     * The summary of a round as those get it who read what is published: the latest edition that is, or else the draft for
     * those who may see it.
     *
     * @throws NotFound if there is none that the person may see
     */
    @Transactional
    public SummaryReading readPublished(Round round) {
        var editions = editions(round);
        return read(editions.stream().filter(ThematicSummary::isPublished).findFirst()
                .or(() -> editions.stream().findFirst()).orElseThrow(NotFound::new));
    }

    /** @throws NotFound if the person may not see it */
    @Transactional
    public SummaryReading read(ThematicSummary summary) {
        Access.see(SummaryPolicy.maySee(current.get(), summary));
        var content = summary.isPublished() ? SummaryJson.read(summary.getContent()) : composer.compose(summary);
        return new SummaryReading(content, summary.getState(), summary.getPublishedAt(),
                summary.isPublished() ? summary.getPublishedBy().getName() : null, summary.getSha256());
    }
}
