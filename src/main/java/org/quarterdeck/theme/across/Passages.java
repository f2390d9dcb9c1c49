package org.quarterdeck.theme.across;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.shared.Access;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.ThemePolicy;

/** The passages behind the counts, for those who may read codings. The database finds, counts and pages. */
@ApplicationScoped
public class Passages {
    /** How many a page holds. */
    public static final int PAGE = 20;
    private static final String IN_ORDER = "order by p.pseudonym, r.ordinal, q.ordinal, c.passage.start, c.passage.end, c.id";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    /** So many passages of so many sites. */
    public record Found(long passages, long sites) {
    }

    /** How many are wanted, of how many sites. */
    @Transactional
    public Found count(Programme programme, PassageFilter wanted) {
        check(programme);
        var row = ask(PassageQuery.select("count(c.id), count(distinct p.id)", programme, wanted), Object[].class).getSingleResult();
        return new Found((Long) row[0], (Long) row[1]);
    }

    /**
     * One page of those that are wanted, by site and round and in the order of the text.
     *
     * @param page from 1
     */
    @Transactional
    public List<Coding> page(Programme programme, PassageFilter wanted, int page) {
        check(programme);
        var ids = ask(PassageQuery.select("c.id, p.pseudonym, r.ordinal, q.ordinal, c.passage.start, c.passage.end", programme, wanted)
                .then(IN_ORDER), Object[].class).setFirstResult((page - 1) * PAGE).setMaxResults(PAGE)
                .getResultStream().map(row -> (Long) row[0]).toList();
        var codings = of(programme, ids);
        return ids.stream().map(codings::get).toList();
    }

    /** Codings of the programme with all that a page shows of them, in one statement. */
    @Transactional
    public Map<Long, Coding> of(Programme programme, Collection<Long> ids) {
        check(programme);
        if (ids.isEmpty()) {
            return Map.of();
        }
        return db.createQuery("""
                select c from Coding c join fetch c.site p join fetch c.site.programme
                join fetch c.round join fetch c.question join fetch c.theme join fetch c.countedUnder join fetch c.coder
                where c.id in :ids and p.programme.id = :programme""", Coding.class).setParameter("ids", ids)
                .setParameter("programme", programme.getId()).getResultStream().collect(Collectors.toMap(Coding::getId, coding -> coding));
    }

    /** Ids of all that are wanted, in the same order. */
    @Transactional
    public List<Long> ids(Programme programme, PassageFilter wanted) {
        check(programme);
        return ask(PassageQuery.select("c.id", programme, wanted).then(IN_ORDER), Long.class).getResultList();
    }

    /** Those of some passages that still count, in the same order, as a spreadsheet gets them. */
    @Transactional
    public List<PassageRow> rows(Programme programme, Collection<Long> ids) {
        check(programme);
        return ask(PassageQuery.select("""
                c.id, r.code, p.pseudonym, p.group, q.code, t.code, t.name, g.code, c.codebookNumber, k.name, c.at, c.passage.start,
                c.passage.end, c.passage.quote, c.memo, r.ordinal, q.ordinal""", programme, PassageFilter.all(null))
                .joined("join c.countedUnder t join c.theme g join c.coder k").and(true, "c.id in :ids", "ids", ids).then(IN_ORDER), Object[].class)
                .getResultStream().map(row -> new PassageRow((Long) row[0], (String) row[1], (String) row[2], (String) row[3],
                        (String) row[4], (String) row[5], (String) row[6], (String) row[7], (Integer) row[8], (String) row[9],
                        (Instant) row[10], (Integer) row[11], (Integer) row[12], (String) row[13], (String) row[14])).toList();
    }

    /** What the passages of a theme can be chosen by: only what finds some. */
    @Transactional
    public PassageChoices choices(Programme programme, String round, String theme) {
        check(programme);
        var wanted = new PassageFilter(round, theme, "", "", "", 0, false);
        var sites = ask(PassageQuery.select("distinct p.pseudonym, p.group", programme, wanted).then("order by p.pseudonym"), Object[].class)
                .getResultList();
        var questions = ask(PassageQuery.select("distinct q.code, q.subject, q.ordinal", programme, wanted).then("order by q.ordinal, q.code"),
                Object[].class).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1], (one, later) -> later, LinkedHashMap::new));
        var coders = db.createQuery("select p from Person p where p.id in :ids order by p.name, p.id", Person.class)
                .setParameter("ids", coders(programme, wanted)).getResultList();
        return new PassageChoices(sites.stream().map(row -> (String) row[0]).toList(),
                sites.stream().map(row -> (String) row[1]).distinct().sorted().toList(), questions, coders);
    }

    private List<Long> coders(Programme programme, PassageFilter wanted) {
        var ids = ask(PassageQuery.select("distinct c.coder.id", programme, wanted), Long.class).getResultList();
        return ids.isEmpty() ? List.of(0L) : ids;
    }

    private <T> TypedQuery<T> ask(PassageQuery question, Class<T> answer) {
        return question.filledIn(db.createQuery(question.text(), answer));
    }

    private void check(Programme programme) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), programme));
    }
}
