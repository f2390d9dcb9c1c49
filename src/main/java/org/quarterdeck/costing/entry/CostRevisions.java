package org.quarterdeck.costing.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.quarterdeck.account.Person;
import org.quarterdeck.costing.CostPolicy;
import org.quarterdeck.costing.CostProForma;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;

/** Keeps how the parts of a pro-forma read over time, and what was typed and could not be saved in its place. */
@ApplicationScoped
public class CostRevisions {
    private static final int SHOWN = 50;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Clock clock;

    /** What stood in a part, and what was set aside, the newest first. */
    @Transactional
    public List<CostRevision> of(CostProForma proForma, String place) {
        Access.see(CostPolicy.mayReadDraft(current.get(), proForma.getSite()));
        return db.createQuery("""
                select r from CostRevision r join fetch r.author where r.proForma.id = :proForma and r.place = :place
                order by r.savedAt desc, r.id desc""", CostRevision.class)
                .setParameter("proForma", proForma.getId()).setParameter("place", place).setMaxResults(SHOWN).getResultList();
    }

    /** @param page names the page; what comes again and again from one is kept once for a sitting. Empty for a single act */
    @Transactional
    public void keep(CostProForma proForma, String place, Map<String, String> fields, String page, boolean aside) {
        Access.require(CostPolicy.mayWrite(current.get(), proForma.getSite()));
        var now = clock.instant();
        var person = db.getReference(Person.class, current.get().person().getId());
        of(proForma, place).stream().limit(1).filter(revision -> !page.isEmpty() && revision.continuesFor(person, now, aside, page))
                .findFirst().ifPresentOrElse(revision -> revision.keep(fields, now),
                        () -> db.persist(new CostRevision(proForma, place, person, now, aside, page, fields)));
    }
}
