package org.quarterdeck.maturity.across;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.PublishedRounds;
import org.quarterdeck.maturity.RatingPolicy;
import org.quarterdeck.maturity.Ratings;
import org.quarterdeck.maturity.routemap.Stand;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.programme.Standing;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.NotFound;

/** Reads how all sites stand: numbers only, because a matrix of many sites shows no more, in a few statements whatever their number. */
@ApplicationScoped
public class Matrices {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Ratings ratings;
    @Inject
    PublishedRounds published;

    /**
     * How the sites stand that the current person may know of: all, the own one, or those of a published round under their
     * pseudonyms; by code.
     *
     * @param framework with its factors, levels and questions
     * @param against the code of an earlier round; where there is no such round it is the one before
     * @throws NotFound if the person may see nothing of this round
     */
    @Transactional
    public Matrix of(Round round, Framework framework, String against) {
        var reader = current.get();
        var publishedRounds = published.of(round.getProgramme());
        Access.see(RatingPolicy.maySeeMatrix(reader, round.getProgramme(), publishedRounds.contains(round.getId())));
        var rounds = ratings.rounds(round.getProgramme()).stream().filter(each -> each.getOrdinal() <= round.getOrdinal()).toList();
        var shown = rounds.stream().filter(each -> each.getId().equals(round.getId())).findFirst().orElseThrow(NotFound::new);
        var earlier = rounds.subList(0, rounds.size() - 1);
        var compared = earlier.stream().filter(each -> each.getCode().equals(against)).findFirst()
                .orElse(earlier.isEmpty() ? null : earlier.get(earlier.size() - 1));
        var sites = sites(round.getProgramme()).stream()
                .filter(site -> RatingPolicy.maySee(reader, site, publishedRounds.contains(round.getId()))).toList();
        var seen = new SeenSites(reader, publishedRounds, sites, rounds, shown, compared);
        return (framework.isStaged() ? new MapMatrix(framework, seen, marks(framework)).matrix()
                : new LevelMatrix(framework, seen, rated(framework, seen), partners(framework, round)).matrix()).in(MatrixOrder.CODE);
    }

    /** All, also those that the steering group knows by their pseudonyms only. */
    private List<Site> sites(Programme programme) {
        return db.createQuery("select s from Site s join fetch s.programme where s.programme.id = :programme order by s.code", Site.class)
                .setParameter("programme", programme.getId()).getResultList();
    }

    /**
     * Whose figures the reader sees.
     *
     * @param rounds up to the one shown, in their order
     * @param against may be null
     */
    record SeenSites(Standing reader, Set<Long> published, List<Site> sites, List<Round> rounds, Round round, Round against) {
        boolean seesModerated(Site site, Round at) {
            return RatingPolicy.maySeeModerated(reader, site, at, published.contains(at.getId()));
        }

        boolean seesName(Site site) {
            return RatingPolicy.maySeeName(reader, site);
        }

        String label(Site site) {
            return seesName(site) ? site.getName() : site.getPseudonym();
        }
    }

    /** A factor of a site at a round. */
    record Place(long site, long round, long factor) {
        static Place of(Site site, Round round, long factor) {
            return new Place(site.getId(), round.getId(), factor);
        }
    }

    /** The numbers of levels, each null where it was not given. */
    record Rated(Integer self, Integer own, Integer moderated) {
        static final Rated NOTHING = new Rated(null, null, null);
    }

    private Map<Place, Rated> rated(Framework framework, SeenSites seen) {
        var all = new HashMap<Place, Rated>();
        db.createQuery("""
                select r.site.id, r.round.id, r.factor.id, s.number, o.number, m.number
                from Rating r left join r.self s left join r.own o left join r.moderated m
                where r.factor.framework.id = :framework and r.round.ordinal <= :last""", Object[].class)
                .setParameter("framework", framework.getId()).setParameter("last", seen.round().getOrdinal()).getResultList()
                .forEach(row -> all.put(place(row), new Rated((Integer) row[3], (Integer) row[4], (Integer) row[5])));
        return all;
    }

    private static Place place(Object[] row) {
        return new Place((Long) row[0], (Long) row[1], (Long) row[2]);
    }

    /** What partners have sent at a round. */
    private Map<Place, List<Integer>> partners(Framework framework, Round round) {
        return db.createQuery("""
                select i.site.id, i.round.id, p.factor.id, l.number from PartnerRating p join p.invitation i join p.level l
                where i.framework.id = :framework and i.round.id = :round and i.sentAt is not null""", Object[].class)
                .setParameter("framework", framework.getId()).setParameter("round", round.getId()).getResultStream()
                .collect(groupingBy(Matrices::place, mapping(row -> (Integer) row[3], toList())));
    }

    /** How many questions of an effort are how far. */
    private Map<Place, Map<Stand, Long>> marks(Framework framework) {
        var counted = new HashMap<Place, Map<Stand, Long>>();
        db.createQuery("""
                select m.site.id, m.round.id, m.question.factor.id, m.stand, count(m) from RouteMark m
                where m.question.factor.framework.id = :framework group by m.site.id, m.round.id, m.question.factor.id, m.stand""", Object[].class)
                .setParameter("framework", framework.getId()).getResultList()
                .forEach(row -> counted.computeIfAbsent(place(row), place -> new HashMap<>()).put((Stand) row[3], (Long) row[4]));
        return counted;
    }
}
