package org.quarterdeck.theme.codebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.CodingStanding;

/** Sets codings aside because the codebook changed, and lets those that changes set aside return. */
@ApplicationScoped
public class CodingsAside {
    @Inject
    EntityManager db;

    /**
     * Sets codings aside. What summaries that are not published quote of them is quoted from the coding that stays.
     *
     * @param kept id of each coding, and of the one that counts in its place, if any
     */
    @Transactional
    public void set(CodebookChange change, Map<Long, Optional<Long>> kept) {
        if (kept.isEmpty()) {
            return;
        }
        db.createQuery("update Coding c set c.standing = :aside where c.id in :codings").setParameter("aside", CodingStanding.SET_ASIDE)
                .setParameter("codings", kept.keySet()).executeUpdate();
        kept.forEach((coding, other) -> db.persist(new SetAside(coding, change.getId(), other.orElse(null))));
        db.flush();
        quotations(kept.keySet()).forEach(row -> kept.get((Long) row[1]).ifPresent(other -> quoteInstead(row, other)));
    }

    /** Quotations of codings in summaries that are not published: id, coding, place in a summary. */
    private List<Object[]> quotations(Iterable<Long> codings) {
        return db.createQuery("""
                select q.id, q.coding.id, q.summaryTheme.id from Quotation q
                where q.coding.id in :codings and q.summaryTheme.summary.publishedAt is null""", Object[].class)
                .setParameter("codings", codings).getResultList();
    }

    private void quoteInstead(Object[] quotation, long other) {
        boolean already = db.createQuery("select count(q) from Quotation q where q.coding.id = :coding and q.summaryTheme.id = :place", Long.class)
                .setParameter("coding", other).setParameter("place", quotation[2]).getSingleResult() > 0;
        var change = db.createQuery(already ? "delete from Quotation q where q.id = :id" : "update Quotation q set q.coding = :other where q.id = :id");
        if (!already) {
            change.setParameter("other", db.getReference(Coding.class, other));
        }
        change.setParameter("id", quotation[0]).executeUpdate();
    }

    /** Whether a summary that is not published quotes a coding. */
    @Transactional
    public boolean isQuoted(long coding) {
        return !quotations(List.of(coding)).isEmpty();
    }

    /** Lets the codings that the changes set aside count again, unless something else has become of them. */
    @Transactional
    public void takeBack(List<Long> changes) {
        var codings = db.createQuery("select s.coding from SetAside s where s.change in :changes", Long.class)
                .setParameter("changes", changes).getResultList();
        if (!codings.isEmpty()) {
            db.createQuery("update Coding c set c.standing = :counted where c.id in :codings and c.standing = :aside")
                    .setParameter("counted", CodingStanding.COUNTED).setParameter("aside", CodingStanding.SET_ASIDE)
                    .setParameter("codings", codings).executeUpdate();
            db.createQuery("delete from SetAside s where s.change in :changes").setParameter("changes", changes).executeUpdate();
        }
    }

    /**
     * Which codings that count under one theme give a passage that already counts under another, and which those are.
     *
     * @return id of each such coding of the first theme, and the oldest of the other
     */
    @Transactional
    public Map<Long, Optional<Long>> doubled(long theme, long other) {
        var there = new HashMap<List<Object>, Long>();
        passages(other).forEach(row -> there.putIfAbsent(List.of(row[1], row[2], row[3], row[4]), (Long) row[0]));
        var doubled = new HashMap<Long, Optional<Long>>();
        passages(theme).forEach(row -> Optional.ofNullable(there.get(List.of(row[1], row[2], row[3], row[4])))
                .ifPresent(kept -> doubled.put((Long) row[0], Optional.of(kept))));
        return doubled;
    }

    private List<Object[]> passages(long theme) {
        return db.createQuery("""
                select c.id, c.version.id, c.question.id, c.passage.start, c.passage.end from Coding c
                where c.countedUnder.id = :theme and c.standing = :counted order by c.id""", Object[].class)
                .setParameter("theme", theme).setParameter("counted", CodingStanding.COUNTED).getResultList();
    }
}
