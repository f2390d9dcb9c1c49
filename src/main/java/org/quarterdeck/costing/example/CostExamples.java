package org.quarterdeck.costing.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.account.Person;
import org.quarterdeck.costing.CostPolicy;
import org.quarterdeck.costing.CostVersion;
import org.quarterdeck.costing.Costs;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;

/** The case examples among the costs of all sites. */
@ApplicationScoped
public class CostExamples {
    private static final String WITH_ALL = """
            select e from CostExample e join fetch e.site join fetch e.site.programme join fetch e.costs join fetch e.costs.proForma
            join fetch e.costs.proForma.template left join fetch e.costs.submittedBy left join fetch e.costs.returnedBy join fetch e.by
            """;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Costs costs;
    @Inject
    Clock clock;
    @Inject
    Event<CostExampleChosen> chosen;

    /**
     * The examples of a programme, by the codes of their sites.
     *
     * @throws org.quarterdeck.shared.NotFound unless the person may see the costs of all sites
     */
    @Transactional
    public List<CostExample> of(Programme programme) {
        Access.see(CostPolicy.maySeeAll(current.get(), programme));
        return db.createQuery(WITH_ALL + """
                where e.site.programme.id = :programme and e.removed = false
                and e.number = (select max(other.number) from CostExample other where other.site = e.site) order by e.site.code""", CostExample.class)
                .setParameter("programme", programme.getId()).getResultList();
    }

    /** All that was written about a site, the last first; see {@link #of}. */
    @Transactional
    public List<CostExample> history(Site site) {
        Access.see(CostPolicy.maySeeAll(current.get(), site.getProgramme()));
        return db.createQuery(WITH_ALL + "where e.site.id = :site order by e.number desc", CostExample.class)
                .setParameter("site", site.getId()).getResultList();
    }

    /**
     * What the site has submitted last, for somebody who is to write about it.
     *
     * @throws org.quarterdeck.shared.Refused unless the person evaluates the programme
     */
    @Transactional
    public Optional<CostVersion> submitted(Site site) {
        requireWriter(site);
        var last = costs.ofSite(site);
        last.ifPresent(version -> version.getProForma().getTemplate().getQuestions().size());
        return last;
    }

    /**
     * Makes a site an example, or says something else about it.
     *
     * @param seen number of the one that the person had before their eyes, 0 for none
     * @throws Invalid if something is missing or cannot be kept, if somebody wrote meanwhile (field {@code seen}), or if the site
     *         has submitted nothing
     * @throws org.quarterdeck.shared.Refused unless the person evaluates the programme
     */
    @Transactional
    public CostExample write(Site site, int seen, Collection<Integer> lines, String text) {
        var last = last(site, seen);
        var version = submitted(site).orElseThrow(() -> new Invalid("text", "The site has not submitted its costs yet"));
        return keep(new CostExample(last + 1, db.find(CostVersion.class, version.getId()), lines, text, me(), clock.instant()));
    }

    /** Takes a site out of the examples; what was written can be put back. Throws as {@link #write}. */
    @Transactional
    public void remove(Site site, int seen) {
        last(site, seen);
        var standing = history(site).stream().findFirst().filter(example -> !example.isRemoved())
                .orElseThrow(() -> new Invalid("seen", "It is no example any more"));
        keep(standing.without(me(), clock.instant()));
    }

    /** The number of the site's last one, with nobody else writing at the same time. */
    private int last(Site site, int seen) {
        requireWriter(site);
        db.lock(db.find(Site.class, site.getId()), LockModeType.PESSIMISTIC_WRITE);
        int last = db.createQuery("select coalesce(max(e.number), 0) from CostExample e where e.site.id = :site", Integer.class)
                .setParameter("site", site.getId()).getSingleResult();
        if (last != seen) {
            throw new Invalid("seen", "Somebody has changed this example meanwhile. Compare what it says now with what you have typed, then save again");
        }
        return last;
    }

    private CostExample keep(CostExample example) {
        db.persist(example);
        db.flush();
        chosen.fire(new CostExampleChosen(example.getId(), example.isRemoved(), current.get().person().getId()));
        return example;
    }

    private Person me() {
        return db.getReference(Person.class, current.get().person().getId());
    }

    private void requireWriter(Site site) {
        Access.see(CostPolicy.maySeeAll(current.get(), site.getProgramme()));
        Access.require(CostPolicy.mayChooseExamples(current.get(), site.getProgramme()));
    }
}
