package org.quarterdeck.maturity.routemap;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.evidence.Evidence;
import org.quarterdeck.evidence.EvidenceShelf;
import org.quarterdeck.maturity.EvidenceLink;
import org.quarterdeck.maturity.Factor;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.PublishedRounds;
import org.quarterdeck.maturity.RatedMeanwhile;
import org.quarterdeck.maturity.RatingDrafts;
import org.quarterdeck.maturity.RatingPolicy;
import org.quarterdeck.maturity.RouteMarked;
import org.quarterdeck.maturity.StageQuestion;
import org.quarterdeck.maturity.Typed;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.programme.Standing;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;

/** Makes marks on a route map and finds them. */
@ApplicationScoped
public class RouteMarks {
    private static final String WITH_ALL = """
            select m from RouteMark m join fetch m.site join fetch m.round join fetch m.question join fetch m.by
            where m.question.factor.framework.id = :framework and\s""";
    private static final String IN_ORDER = " order by m.question.factor.ordinal, m.question.ordinal";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    PublishedRounds published;
    @Inject
    RatingDrafts drafts;
    @Inject
    EvidenceShelf shelf;
    @Inject
    Clock clock;
    @Inject
    Event<RouteMarked> marked;

    /**
     * What one site has marked at a round.
     *
     * @throws org.quarterdeck.shared.NotFound if the person may not know of the site
     */
    @Transactional
    public RouteMap ofSite(Site site, Round round, Framework framework) {
        Access.see(RatingPolicy.maySee(current.get(), site, published.of(site.getProgramme()).contains(round.getId())));
        return map(current.get(), framework, site, round, db.createQuery(WITH_ALL + "m.site.id = :site and m.round.id = :round" + IN_ORDER, RouteMark.class)
                .setParameter("framework", framework.getId()).setParameter("site", site.getId()).setParameter("round", round.getId()).getResultList());
    }

    /**
     * What several sites have marked at a round, by the id of the site, in as many statements for many as for one.
     *
     * @throws org.quarterdeck.shared.NotFound if the person may not know of any one of the sites
     */
    @Transactional
    public Map<Long, RouteMap> ofSites(List<Site> sites, Round round, Framework framework) {
        boolean isPublished = published.of(round.getProgramme()).contains(round.getId());
        sites.forEach(site -> Access.see(RatingPolicy.maySee(current.get(), site, isPublished)));
        var marks = sites.isEmpty() ? Map.<Long, List<RouteMark>>of()
                : db.createQuery(WITH_ALL + "m.site.id in :sites and m.round.id = :round" + IN_ORDER, RouteMark.class)
                        .setParameter("framework", framework.getId()).setParameter("sites", sites.stream().map(Site::getId).toList())
                        .setParameter("round", round.getId()).getResultStream().collect(groupingBy(mark -> mark.getSite().getId()));
        return sites.stream().collect(toMap(Site::getId, site -> map(current.get(), framework, site, round, marks.getOrDefault(site.getId(), List.of()))));
    }

    /**
     * What all sites have marked at a round that the person may know of.
     *
     * @throws org.quarterdeck.shared.NotFound if the person may see nothing of this round
     */
    @Transactional
    public List<RouteMap> ofRound(Round round, Framework framework) {
        var reader = current.get();
        boolean isPublished = published.of(round.getProgramme()).contains(round.getId());
        Access.see(RatingPolicy.maySeeMatrix(reader, round.getProgramme(), isPublished));
        var sites = db.createQuery("select s from Site s join fetch s.programme where s.programme.id = :programme order by s.code", Site.class)
                .setParameter("programme", round.getProgramme().getId()).getResultList();
        var marks = db.createQuery(WITH_ALL + "m.round.id = :round" + IN_ORDER, RouteMark.class)
                .setParameter("framework", framework.getId()).setParameter("round", round.getId()).getResultStream()
                .collect(groupingBy(mark -> mark.getSite().getId()));
        return sites.stream().filter(site -> RatingPolicy.maySee(reader, site, isPublished))
                .sorted(comparing(site -> RatingPolicy.maySeeName(reader, site) ? site.getCode() : site.getPseudonym()))
                .map(site -> map(reader, framework, site, round, marks.getOrDefault(site.getId(), List.of()))).toList();
    }

    private static RouteMap map(Standing reader, Framework framework, Site site, Round round, List<RouteMark> marks) {
        return new RouteMap(framework, site, RatingPolicy.maySeeName(reader, site) ? site.getName() : site.getPseudonym(), round,
                RatingPolicy.maySeeNotes(reader, site), marks);
    }

    /**
     * Marks the questions of one effort. What says the same as before changes nothing.
     *
     * @param given by the id of the question; a question that was never marked may be left out
     * @param seen {@link RouteMap#seen} of what the lead had before their eyes
     * @throws RatedMeanwhile if somebody else has marked this effort since
     * @throws Invalid if what is linked to is not there, or the marks of the round are published
     */
    @Transactional
    public void mark(Site site, Round round, Factor effort, Map<Long, GivenMark> given, String seen) {
        requireLead(site, round);
        requireOpen(round, effort.getFramework());
        db.lock(db.find(Site.class, site.getId()), LockModeType.PESSIMISTIC_WRITE);
        var map = ofSite(site, round, effort.getFramework());
        if (!map.seen(effort).equals(seen)) {
            throw new RatedMeanwhile();
        }
        var offered = given.values().stream().allMatch(mark -> mark.link().isEmpty()) ? List.<Evidence>of() : shelf.offer(site, round);
        long changed = effort.getQuestions().stream().filter(question -> given.containsKey(question.getId()))
                .filter(question -> keep(map, question, given.get(question.getId()), offered)).count();
        db.flush();
        drafts.drop(place(site, round, effort));
        if (changed > 0) {
            marked.fire(new RouteMarked(site.getId(), round.getId(), effort.getId(), current.get().person().getId()));
        }
    }

    private boolean keep(RouteMap map, StageQuestion question, GivenMark given, List<Evidence> offered) {
        var before = map.find(question);
        if (before.filter(mark -> mark.says().equals(RouteMark.says(given.stand(), given.note(), given.link()))).isPresent()) {
            return false;
        }
        var link = given.link().isEmpty() ? null : link(before, question, given.link(), offered);
        var mark = before.orElseGet(() -> new RouteMark(db.getReference(Site.class, map.site().getId()),
                db.getReference(Round.class, map.round().getId()), db.getReference(StageQuestion.class, question.getId())));
        var revision = mark.mark(given.stand(), given.note(), link, current.get().person(), clock.instant());
        db.persist(mark);
        db.persist(revision);
        return true;
    }

    private static EvidenceLink link(Optional<RouteMark> before, StageQuestion question, String key, List<Evidence> offered) {
        return before.filter(mark -> mark.getLinkKey().equals(key)).map(RouteMark::getLink)
                .or(() -> offered.stream().filter(each -> each.key().equals(key)).findFirst().map(EvidenceLink::new))
                .orElseThrow(() -> new Invalid("link-" + question.getOrdinal(), "What you link to is not there any more. Choose again"));
    }

    /** Every mark that was made of an effort at the round, the latest first; none where the person may not know. */
    @Transactional
    public List<RouteMarkRevision> history(Site site, Round round, Factor effort) {
        if (!RatingPolicy.maySeeNotes(current.get(), site)) {
            return List.of();
        }
        return db.createQuery("""
                select v from RouteMarkRevision v join fetch v.by join fetch v.mark join fetch v.mark.question
                where v.mark.site.id = :site and v.mark.round.id = :round and v.mark.question.factor.id = :factor
                order by v.at desc, v.id desc""", RouteMarkRevision.class)
                .setParameter("site", site.getId()).setParameter("round", round.getId()).setParameter("factor", effort.getId()).getResultList();
    }

    /** Where those of the evidence are that the person may follow, by the keys of the links. */
    @Transactional
    public Map<String, String> addresses(RouteMap map) {
        Access.see(RatingPolicy.maySee(current.get(), map.site(), true));
        return map.withNotes() ? shelf.addresses(map.site(), map.marks().stream().filter(mark -> mark.getLink() != null)
                .map(mark -> mark.getLink().toReference()).distinct().toList()) : Map.of();
    }

    /** What a lead can link to. */
    @Transactional
    public List<Evidence> offered(Site site, Round round) {
        requireLead(site, round);
        return shelf.offer(site, round);
    }

    /** What the lead has typed and not saved. */
    @Transactional
    public Optional<Typed> draft(Site site, Round round, Factor effort) {
        requireLead(site, round);
        return drafts.find(place(site, round, effort));
    }

    @Transactional
    public void keepDraft(Site site, Round round, Factor effort, Map<String, String> typed) {
        requireLead(site, round);
        drafts.keep(place(site, round, effort), typed);
    }

    @Transactional
    public void dropDraft(Site site, Round round, Factor effort) {
        requireLead(site, round);
        drafts.drop(place(site, round, effort));
    }

    private String place(Site site, Round round, Factor effort) {
        return RatingDrafts.place("marks", site.getId(), round.getId(), effort.getId(), current.get().person());
    }

    private void requireOpen(Round round, Framework framework) {
        if (RatingPolicy.isFrozen(round, published.of(round.getProgramme())) || !framework.isInUse()) {
            throw new Invalid("", "The route map of " + round.getCode() + " cannot be changed any more");
        }
    }

    private void requireLead(Site site, Round round) {
        Access.see(RatingPolicy.maySee(current.get(), site, false));
        Access.require(RatingPolicy.maySelfRate(current.get(), site, round));
    }
}
