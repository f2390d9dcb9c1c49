package org.quarterdeck.maturity;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterdeck.evidence.EvidenceShelf;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.programme.Standing;
import org.quarterdeck.shared.Access;

/** Finds ratings, for one site over the rounds and for all sites at one. Where no framework is said it is the programme's first. */
@ApplicationScoped
public class Ratings {
    static final String WITH_ALL = """
            select r from Rating r join fetch r.site join fetch r.site.programme join fetch r.round join fetch r.factor
            left join fetch r.self left join fetch r.own left join fetch r.ownBy left join fetch r.aspiration left join fetch r.moderated
            left join fetch r.moderatedBy left join fetch r.unchangedSince
            """;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Programmes programmes;
    @Inject
    Frameworks frameworks;
    @Inject
    PublishedRounds published;
    @Inject
    EvidenceShelf shelf;

    /**
     * How every site stands at a round that the current person may know of: all sites, the own one, or those of a published
     * round under their pseudonyms. Evidence comes without its address.
     *
     * @throws org.quarterdeck.shared.NotFound if the person may see nothing of this round
     */
    @Transactional
    public List<Scorecard> ofRound(Round round) {
        return ofRound(round, frameworks.of(round.getProgramme(), null), current.get());
    }

    /** The same against one of the programme's frameworks. */
    @Transactional
    public List<Scorecard> ofRound(Round round, Framework framework) {
        return ofRound(round, framework, current.get());
    }

    /** As {@link #ofRound(Round)}, for work that is done later on behalf of somebody. */
    @Transactional
    public List<Scorecard> ofRound(Round round, Standing reader) {
        return ofRound(round, frameworks.of(round.getProgramme(), null), reader);
    }

    private List<Scorecard> ofRound(Round round, Framework framework, Standing reader) {
        var programme = round.getProgramme();
        var publishedRounds = published.of(programme);
        boolean isPublished = publishedRounds.contains(round.getId());
        Access.see(RatingPolicy.maySeeMatrix(reader, programme, isPublished));
        var sites = db.createQuery("select s from Site s join fetch s.programme where s.programme.id = :programme order by s.code", Site.class)
                .setParameter("programme", programme.getId()).getResultList();
        var ratings = db.createQuery(WITH_ALL + """
                where r.factor.framework.id = :framework and r.round.programme.id = :programme
                and r.round.ordinal between :first and :last""", Rating.class)
                .setParameter("framework", framework.getId()).setParameter("programme", programme.getId())
                .setParameter("first", round.getOrdinal() - 1).setParameter("last", round.getOrdinal())
                .getResultStream().collect(groupingBy(rating -> rating.getSite().getId()));
        var readable = new Readable(reader, publishedRounds,
                voices(framework, "p.invitation.round.id in :places", List.of(round.getId())),
                new LinkedTo(links(framework, "r.round.id in :places", List.of(round.getId())), Map.of()));
        return sites.stream().filter(site -> RatingPolicy.maySee(reader, site, isPublished))
                .sorted(comparing(site -> RatingPolicy.maySeeName(reader, site) ? site.getCode() : site.getPseudonym()))
                .map(site -> readable.scorecard(framework, site, round, ratings.getOrDefault(site.getId(), List.of()))).toList();
    }

    /** The opened rounds at which the person may see ratings, in their order. */
    @Transactional
    public List<Round> rounds(Programme programme) {
        var isPublished = published.of(programme);
        return programmes.rounds(programme).stream().filter(Round::isOpened)
                .filter(round -> RatingPolicy.maySeeMatrix(current.get(), programme, isPublished.contains(round.getId()))).toList();
    }

    /**
     * How one site stands at a round.
     *
     * @throws org.quarterdeck.shared.NotFound if the person may not know of the site
     */
    @Transactional
    public Scorecard ofSite(Site site, Round round) {
        return ofSite(site, round, current.get());
    }

    /** As {@link #ofSite(Site, Round)}, for work that is done later on behalf of somebody. */
    @Transactional
    public Scorecard ofSite(Site site, Round round, Standing reader) {
        return overRounds(site, List.of(round), frameworks.of(site.getProgramme(), null), reader).get(0);
    }

    /** How one site stands at a round against one of the programme's frameworks. */
    @Transactional
    public Scorecard ofSite(Site site, Round round, Framework framework) {
        return overRounds(site, List.of(round), framework, current.get()).get(0);
    }

    /** How one site stands at each of the rounds, in their order. */
    @Transactional
    public List<Scorecard> overRounds(Site site, List<Round> rounds, Framework framework) {
        return overRounds(site, rounds, framework, current.get());
    }

    private List<Scorecard> overRounds(Site site, List<Round> rounds, Framework framework, Standing reader) {
        var isPublished = published.of(site.getProgramme());
        Access.see(RatingPolicy.maySee(reader, site, rounds.stream().allMatch(round -> isPublished.contains(round.getId()))));
        var ratings = db.createQuery(WITH_ALL + "where r.site.id = :site and r.factor.framework.id = :framework", Rating.class)
                .setParameter("site", site.getId()).setParameter("framework", framework.getId()).getResultList();
        var readable = new Readable(reader, isPublished, voices(framework, "p.invitation.site.id in :places", List.of(site.getId())),
                linkedTo(site, framework));
        return rounds.stream().map(round -> readable.scorecard(framework, site, round, ratings)).toList();
    }

    /**
     * How several sites stand at each of the rounds, in their order, by the id of the site; in as many statements for many as
     * for one. Evidence comes without its address.
     *
     * @throws org.quarterdeck.shared.NotFound if the person may not know of any one of the sites
     */
    @Transactional
    public Map<Long, List<Scorecard>> overRounds(List<Site> sites, List<Round> rounds, Framework framework) {
        if (sites.isEmpty()) {
            return Map.of();
        }
        var isPublished = published.of(sites.get(0).getProgramme());
        boolean all = rounds.stream().allMatch(round -> isPublished.contains(round.getId()));
        sites.forEach(site -> Access.see(RatingPolicy.maySee(current.get(), site, all)));
        var places = sites.stream().map(Site::getId).toList();
        var ratings = db.createQuery(WITH_ALL + "where r.site.id in :sites and r.factor.framework.id = :framework", Rating.class)
                .setParameter("sites", places).setParameter("framework", framework.getId())
                .getResultStream().collect(groupingBy(rating -> rating.getSite().getId()));
        var readable = new Readable(current.get(), isPublished, voices(framework, "p.invitation.site.id in :places", places),
                new LinkedTo(links(framework, "r.site.id in :places", places), Map.of()));
        return sites.stream().collect(toMap(Site::getId, site -> rounds.stream().map(round ->
                readable.scorecard(framework, site, round, ratings.getOrDefault(site.getId(), List.of()))).toList()));
    }

    private LinkedTo linkedTo(Site site, Framework framework) {
        var links = links(framework, "r.site.id in :places", List.of(site.getId()));
        return new LinkedTo(links, shelf.addresses(site, links.values().stream().flatMap(List::stream)
                .map(EvidenceLink::toReference).distinct().toList()));
    }

    private Voices voices(Framework framework, String where, List<Long> places) {
        return new Voices(at(db.createQuery("""
                select p from PartnerRating p join fetch p.invitation join fetch p.invitation.invitedBy join fetch p.level left join fetch p.aspiration
                where p.invitation.framework.id = :framework and p.invitation.sentAt is not null and\s""" + where
                + " order by p.invitation.sentAt, p.invitation.id", PartnerRating.class), framework, places).getResultList());
    }

    /** What moderated ratings link to, by the id of the rating. */
    private Map<Long, List<EvidenceLink>> links(Framework framework, String where, List<Long> places) {
        return at(db.createQuery("""
                select r.id, e from Rating r, RatingEvidence e
                where e.revision.id = r.givenIn and r.factor.framework.id = :framework and\s""" + where + " order by e.id", Object[].class),
                framework, places).getResultStream().collect(groupingBy(row -> (Long) row[0], mapping(row -> ((RatingEvidence) row[1]).getLink(), toList())));
    }

    private static <T> TypedQuery<T> at(TypedQuery<T> query, Framework framework, List<Long> places) {
        return query.setParameter("framework", framework.getId()).setParameter("places", places);
    }

    /** Every value that was given for a factor of a site at a round, the latest first; none where the person may not know. */
    @Transactional
    public List<RatingRevision> history(Site site, Round round, Factor factor) {
        if (!RatingPolicy.maySeeHistory(current.get(), site)) {
            return List.of();
        }
        return db.createQuery("""
                select v from RatingRevision v join fetch v.level left join fetch v.by
                where v.rating.site.id = :site and v.rating.round.id = :round and v.rating.factor.id = :factor
                order by v.at desc, v.id desc""", RatingRevision.class)
                .setParameter("site", site.getId()).setParameter("round", round.getId()).setParameter("factor", factor.getId())
                .getResultList();
    }

    /** What revisions of the history linked to, by the id of the revision; nothing where the person may not know. */
    @Transactional
    public Map<Long, List<EvidenceLink>> evidenceOf(Site site, List<RatingRevision> history) {
        if (history.isEmpty() || !RatingPolicy.maySeeHistory(current.get(), site)) {
            return Map.of();
        }
        return db.createQuery("select e from RatingEvidence e where e.revision.id in :ids order by e.id", RatingEvidence.class)
                .setParameter("ids", history.stream().map(RatingRevision::getId).toList()).getResultStream()
                .collect(groupingBy(each -> each.getRevision().getId(), mapping(RatingEvidence::getLink, toList())));
    }

    /** Whether the ratings of the round are published, so that nothing of them changes any more. */
    @Transactional
    public boolean isFrozen(Round round) {
        Set<Long> rounds = published.of(round.getProgramme());
        return RatingPolicy.isFrozen(round, rounds);
    }
}
