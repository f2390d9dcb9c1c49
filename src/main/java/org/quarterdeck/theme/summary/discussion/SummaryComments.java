package org.quarterdeck.theme.summary.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.theme.Codebooks;
import org.quarterdeck.theme.summary.Summaries;
import org.quarterdeck.theme.summary.SummaryPolicy;
import org.quarterdeck.theme.summary.ThematicSummary;

/** The comments of evaluators for each other on a summary that is not published. */
@ApplicationScoped
public class SummaryComments {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Summaries summaries;
    @Inject
    Codebooks codebooks;
    @Inject
    Clock clock;
    @Inject
    Event<SummaryCommented> commented;

    /**
     * The comments on a text in the order in which they were made.
     *
     * @param theme code of the theme, or null for the findings
     * @throws NotFound if the person may not see drafts
     */
    @Transactional
    public List<SummaryComment> of(ThematicSummary summary, String theme) {
        requireReader(summary.getRound());
        return all(summary).stream().filter(comment -> theme == null ? comment.getTheme() == null
                : comment.getTheme() != null && comment.getTheme().getCode().equals(theme)).toList();
    }

    /** How many comments are not settled, by code of the theme. */
    @Transactional
    public Map<String, Long> open(ThematicSummary summary) {
        requireReader(summary.getRound());
        return all(summary).stream().filter(comment -> comment.getTheme() != null && !comment.isSettled())
                .collect(Collectors.groupingBy(comment -> comment.getTheme().getCode(), Collectors.counting()));
    }

    private List<SummaryComment> all(ThematicSummary summary) {
        return db.createQuery("""
                select c from SummaryComment c join fetch c.author left join fetch c.settledBy left join fetch c.theme
                where c.summary.id = :summary order by c.id""", SummaryComment.class)
                .setParameter("summary", summary.getId()).getResultList();
    }

    /**
     * @param theme code of the theme, or null for the findings
     * @throws org.quarterdeck.shared.Invalid if there is no text, or it is too long
     */
    @Transactional
    public SummaryComment say(Round round, String theme, String text) {
        var summary = forWriting(round);
        var on = theme == null ? null : codebooks.current(round.getProgramme()).theme(theme).orElseThrow(NotFound::new);
        var comment = new SummaryComment(summary, on, current.get().person(), text, clock.instant());
        db.persist(comment);
        commented.fire(new SummaryCommented(comment.getId(), current.get().person().getId()));
        return comment;
    }

    /** Says that nothing is left to do about a comment. */
    @Transactional
    public void settle(Round round, long id) {
        var summary = forWriting(round);
        all(summary).stream().filter(comment -> comment.getId() == id).findFirst().orElseThrow(NotFound::new)
                .settle(current.get().person(), clock.instant());
    }

    private ThematicSummary forWriting(Round round) {
        requireReader(round);
        Access.require(SummaryPolicy.mayComment(current.get(), round.getProgramme()));
        var summary = summaries.find(round).orElseThrow(NotFound::new);
        summary.requireUnpublished();
        return summary;
    }

    private void requireReader(Round round) {
        Access.see(SummaryPolicy.maySeeDrafts(current.get(), round.getProgramme()));
    }
}
