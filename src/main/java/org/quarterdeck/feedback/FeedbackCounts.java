package org.quarterdeck.feedback;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Access;
import org.quarterdeck.submission.SubmissionPolicy;

/** What became of the comments that were released to sites, in as many statements for many sites as for one. */
@ApplicationScoped
public class FeedbackCounts {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Programmes programmes;

    /**
     * Comments released to one site for a round.
     *
     * @param released when feedback was released last, or null where it was not yet
     */
    public record Count(Instant released, long open, long answered, long resolved) {
        public long all() {
            return open + answered + resolved;
        }
    }

    /**
     * By the id of the site. In the round that was opened last also those of earlier rounds count that nobody has resolved.
     *
     * @throws org.quarterdeck.shared.NotFound if the person may not know of the feedback to any one of the sites
     */
    @Transactional
    public Map<Long, Count> of(Round round, Collection<Site> sites) {
        sites.forEach(site -> Access.see(SubmissionPolicy.mayReadSubmitted(current.get(), site)));
        var places = sites.stream().map(Site::getId).toList();
        if (places.isEmpty()) {
            return Map.of();
        }
        var released = db.createQuery("""
                select r.submission.site.id, r.at from Release r
                where r.submission.round.id = :round and r.submission.site.id in :sites and r.at is not null""", Object[].class)
                .setParameter("round", round.getId()).setParameter("sites", places).getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> (Instant) row[1], (one, other) -> one.isAfter(other) ? one : other));
        boolean latest = programmes.rounds(round.getProgramme()).stream().filter(Round::isOpened)
                .noneMatch(other -> other.getOrdinal() > round.getOrdinal());
        var threads = db.createQuery("""
                select t.submission.site.id, t.state, count(t) from FeedbackThread t
                where t.submission.site.id in :sites and t.internal = false and t.release.at is not null
                and (t.submission.round.id = :round or t.submission.round.ordinal < :before and t.state <> :resolved)
                group by t.submission.site.id, t.state""", Object[].class)
                .setParameter("sites", places).setParameter("round", round.getId())
                .setParameter("before", latest ? round.getOrdinal() : 0).setParameter("resolved", ThreadState.RESOLVED).getResultList();
        return places.stream().collect(toMap(Function.identity(), site -> count(site, released.get(site), threads)));
    }

    private static Count count(Long site, Instant released, List<Object[]> threads) {
        var states = Arrays.stream(ThreadState.values()).collect(toMap(Function.identity(), state -> threads.stream()
                .filter(row -> row[0].equals(site) && row[1] == state).mapToLong(row -> (Long) row[2]).sum()));
        return new Count(released, states.get(ThreadState.OPEN), states.get(ThreadState.ANSWERED), states.get(ThreadState.RESOLVED));
    }
}
