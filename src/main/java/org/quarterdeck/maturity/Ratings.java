package org.quarterdeck.maturity;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.programme.Standing;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;

/** Gives ratings and finds them, for one site over the rounds and for all sites at one. */
@ApplicationScoped
public class Ratings {
    static final String WITH_ALL = """
            select r from Rating r join fetch r.site join fetch r.site.programme join fetch r.round join fetch r.factor
            left join fetch r.self left join fetch r.moderated left join fetch r.moderatedBy left join fetch r.unchangedSince
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
    Clock clock;
    @Inject
    Event<RatingModerated> moderated;
    @Inject
    Event<SelfRated> selfRated;

    /**
     * How every site stands at a round that the current person may know of: all sites, the own one, or those of a published
     * round under their pseudonyms.
     *
     * @throws org.quarterdeck.shared.NotFound if the person may see nothing of this round
     */
    @Transactional
    public List<Scorecard> ofRound(Round round) {
        return ofRound(round, current.get());
    }

    /** As {@link #ofRound(Round)}, for work that is done later on behalf of somebody. */
    @Transactional
    public List<Scorecard> ofRound(Round round, Standing reader) {
        var programme = round.getProgramme();
        var publishedRounds = published.of(programme);
        boolean isPublished = publishedRounds.contains(round.getId());
        Access.see(RatingPolicy.maySeeMatrix(reader, programme, isPublished));
        var framework = frameworks.of(programme);
        var sites = db.createQuery("select s from Site s join fetch s.programme where s.programme.id = :programme order by s.code", Site.class)
                .setParameter("programme", programme.getId()).getResultList();
        var ratings = db.createQuery(WITH_ALL + "where r.round.programme.id = :programme and r.round.ordinal between :first and :last", Rating.class)
                .setParameter("programme", programme.getId())
                .setParameter("first", round.getOrdinal() - 1).setParameter("last", round.getOrdinal())
                .getResultStream().collect(groupingBy(rating -> rating.getSite().getId()));
        var readable = Readable.by(reader, publishedRounds);
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
        return overRounds(site, List.of(round), reader).get(0);
    }

    /** How one site stands at each of the rounds, in their order. */
    @Transactional
    public List<Scorecard> overRounds(Site site, List<Round> rounds) {
        return overRounds(site, rounds, current.get());
    }

    private List<Scorecard> overRounds(Site site, List<Round> rounds, Standing reader) {
        var isPublished = published.of(site.getProgramme());
        Access.see(RatingPolicy.maySee(reader, site, rounds.stream().allMatch(round -> isPublished.contains(round.getId()))));
        var framework = frameworks.of(site.getProgramme());
        var ratings = db.createQuery(WITH_ALL + "where r.site.id = :site", Rating.class)
                .setParameter("site", site.getId()).getResultList();
        var readable = Readable.by(reader, isPublished);
        return rounds.stream().map(round -> readable.scorecard(framework, site, round, ratings)).toList();
    }

    /** Every value that was given for a factor of a site at a round, the latest first; none where the person may not know. */
    @Transactional
    public List<RatingRevision> history(Site site, Round round, Factor factor) {
        if (!RatingPolicy.maySeeHistory(current.get(), site)) {
            return List.of();
        }
        return db.createQuery("""
                select v from RatingRevision v join fetch v.level join fetch v.by
                where v.rating.site.id = :site and v.rating.round.id = :round and v.rating.factor.id = :factor
                order by v.at desc, v.id desc""", RatingRevision.class)
                .setParameter("site", site.getId()).setParameter("round", round.getId()).setParameter("factor", factor.getId())
                .getResultList();
    }

    /**
     * An evaluator's rating of a site.
     *
     * @param level number of the level
     * @param seen when the moderated rating was given that the evaluator had before their eyes, null where there was none
     * @throws Invalid if the level or the rationale is missing, or somebody else has rated since
     */
    @Transactional
    public Rating moderate(Site site, Round round, String factor, Integer level, String rationale, Instant seen) {
        var who = current.get();
        Access.see(RatingPolicy.maySee(who, site, false));
        Access.require(RatingPolicy.mayModerate(who, site, round));
        var framework = frameworks.of(site.getProgramme());
        var chosen = framework.level(level).orElseThrow(() -> new Invalid("level", "Select the level that fits best"));
        var why = PlainText.normalise("rationale", rationale);
        if (why.isEmpty()) {
            throw new Invalid("rationale", "Enter a rationale");
        }
        var found = find(site, round, framework.factor(factor));
        refuseIfRatedSince(found, seen);
        var rating = found.orElseGet(() -> begin(site, round, framework.factor(factor)));
        db.persist(rating.moderate(chosen, why, who.person(), clock.instant()));
        db.flush();
        moderated.fire(new RatingModerated(rating.getId(), who.person().getId()));
        return rating;
    }

    /**
     * The site's own rating, given by its lead.
     *
     * @param level number of the level
     * @throws Invalid if the level is missing
     */
    @Transactional
    public Rating rateItself(Site site, Round round, String factor, Integer level) {
        var who = current.get();
        Access.see(RatingPolicy.maySee(who, site, false));
        Access.require(RatingPolicy.maySelfRate(who, site, round));
        var framework = frameworks.of(site.getProgramme());
        var chosen = framework.level(level).orElseThrow(() -> new Invalid("level", "Select the level that fits best"));
        var rating = find(site, round, framework.factor(factor)).orElseGet(() -> begin(site, round, framework.factor(factor)));
        db.persist(rating.rateItself(chosen, who.person(), clock.instant()));
        db.flush();
        selfRated.fire(new SelfRated(rating.getId(), who.person().getId()));
        return rating;
    }

    private static void refuseIfRatedSince(Optional<Rating> found, Instant seen) {
        found.filter(rating -> rating.getModerated() != null && !rating.getModeratedAt().equals(seen)).ifPresent(rating -> {
            throw new Invalid("level", "Somebody has rated this since you opened the page: " + rating.getModerated().getLabel()
                    + ". Read what they wrote, then save again if you want yours to take its place");
        });
    }

    private Optional<Rating> find(Site site, Round round, Factor factor) {
        return db.createQuery("select r from Rating r where r.site.id = :site and r.round.id = :round and r.factor.id = :factor", Rating.class)
                .setParameter("site", site.getId()).setParameter("round", round.getId()).setParameter("factor", factor.getId())
                .getResultStream().findFirst();
    }

    private Rating begin(Site site, Round round, Factor factor) {
        var rating = new Rating(db.getReference(Site.class, site.getId()), db.getReference(Round.class, round.getId()), factor);
        db.persist(rating);
        return rating;
    }
}
