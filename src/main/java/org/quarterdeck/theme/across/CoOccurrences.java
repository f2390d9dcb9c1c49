package org.quarterdeck.theme.across;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Access;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.CodingStanding;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.ThemePolicy;

/** Finds the themes of a round that occur together, for those who may read codings. */
@ApplicationScoped
public class CoOccurrences {
    static final int PAGE = 20;
    private static final String COUNTED = """
            c.round.id = :round and c.standing = :counted and c.version.id not in
            (select v.id from SubmittedVersion v where v.submission.round.id = :round and v.submission.lastSubmittedAt is null)
            """;
    private static final String BESIDE = " from Coding c, Coding o where " + COUNTED + """
            and c.countedUnder.id = :one and o.countedUnder.id = :other and o.round.id = :round and o.standing = :counted
            and o.site.id = c.site.id and o.version.id = c.version.id and o.question.id = c.question.id
            """;
    private static final String OVERLAPPING = " and c.passage.start < o.passage.end and o.passage.start < c.passage.end";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Passages passages;

    /** Two passages of the same answer. */
    public record Beside(Coding one, Coding other) {
    }

    /** All pairs of themes that occur together, from one statement that reads where every passage of the round stands. */
    @Transactional
    public List<Pair> pairs(Round round, Codebook codebook) {
        check(round);
        var places = asked("select c.id, c.version.id, c.question.id, c.site.id, c.countedUnder.id, c.passage.start, c.passage.end"
                + " from Coding c where " + COUNTED, Object[].class, round).getResultStream()
                .map(row -> new CodedPlace((Long) row[0], new CodedPlace.Text((Long) row[1], (Long) row[2]), (Long) row[3],
                        (Long) row[4], (Integer) row[5], (Integer) row[6])).toList();
        return CoOccurrence.pairs(codebook.getThemes().stream().map(Theme::getId).toList(), places);
    }

    /**
     * How many pairs of passages two themes have.
     *
     * @param apart whether they need only stand in the same answer, instead of overlapping
     */
    @Transactional
    public long count(Round round, Theme one, Theme other, boolean apart) {
        check(round);
        return of(one, other, asked("select count(c.id)" + BESIDE + (apart ? "" : OVERLAPPING), Long.class, round)).getSingleResult();
    }

    /**
     * One page of the pairs of passages of two themes, by site and in the order of the text.
     *
     * @param apart as in {@link #count}
     * @param page from 1
     */
    @Transactional
    public List<Beside> beside(Round round, Theme one, Theme other, boolean apart, int page) {
        check(round);
        var ids = of(one, other, asked("select c.id, o.id, c.site.pseudonym, c.question.ordinal, c.passage.start, o.passage.start" + BESIDE
                + (apart ? "" : OVERLAPPING) + " order by c.site.pseudonym, c.question.ordinal, c.passage.start, o.passage.start, c.id, o.id", Object[].class, round))
                .setFirstResult((page - 1) * PAGE).setMaxResults(PAGE).getResultList();
        var all = new HashSet<Long>();
        ids.forEach(row -> all.addAll(List.of((Long) row[0], (Long) row[1])));
        var codings = passages.of(round.getProgramme(), all);
        return ids.stream().map(row -> new Beside(codings.get((Long) row[0]), codings.get((Long) row[1]))).toList();
    }

    private static <T> TypedQuery<T> of(Theme one, Theme other, TypedQuery<T> query) {
        return query.setParameter("one", one.getId()).setParameter("other", other.getId());
    }

    private <T> TypedQuery<T> asked(String text, Class<T> answer, Round round) {
        return db.createQuery(text, answer).setParameter("round", round.getId()).setParameter("counted", CodingStanding.COUNTED);
    }

    private void check(Round round) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), round.getProgramme()));
    }
}
