package org.quarterdeck.maturity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Invalid;

/** Where ratings are written down. Whoever writes has asked the policy before. */
@ApplicationScoped
class RatingBook {
    @Inject
    EntityManager db;
    @Inject
    PublishedRounds published;

    /** Those who write about one site at the same time wait for each other. */
    @Transactional
    public Rating open(Site site, Round round, Factor factor) {
        var rating = find(site, round, factor).orElseGet(() -> begin(site, round, factor));
        db.flush();
        return rating;
    }

    @Transactional
    public Optional<Rating> find(Site site, Round round, Factor factor) {
        db.lock(db.find(Site.class, site.getId()), LockModeType.PESSIMISTIC_WRITE);
        var found = db.createQuery("select r from Rating r where r.site.id = :site and r.round.id = :round and r.factor.id = :factor", Rating.class)
                .setParameter("site", site.getId()).setParameter("round", round.getId()).setParameter("factor", factor.getId())
                .getResultStream().findFirst();
        found.ifPresent(db::refresh);
        return found;
    }

    /** The levels that partners have sent for a factor. */
    @Transactional
    public List<Level> partners(Site site, Round round, Factor factor) {
        return db.createQuery("""
                select p.level from PartnerRating p where p.factor.id = :factor and p.invitation.sentAt is not null
                and p.invitation.site.id = :site and p.invitation.round.id = :round""", Level.class)
                .setParameter("site", site.getId()).setParameter("round", round.getId()).setParameter("factor", factor.getId())
                .getResultList();
    }

    /** @throws Invalid if the ratings of the round are published, or the framework is not used any more */
    @Transactional
    public void requireOpen(Round round, Framework framework) {
        if (RatingPolicy.isFrozen(round, published.of(round.getProgramme()))) {
            throw new Invalid("level", "The ratings of " + round.getCode() + " are published with its thematic summary and stay as they are. "
                    + "Give the new rating at a later round");
        } else if (!framework.isInUse()) {
            throw new Invalid("level", "The programme does not use " + framework.getTitle() + ", version " + framework.getNumber() + ", any more");
        }
    }

    private Rating begin(Site site, Round round, Factor factor) {
        var rating = new Rating(db.getReference(Site.class, site.getId()), db.getReference(Round.class, round.getId()),
                db.getReference(Factor.class, factor.getId()));
        db.persist(rating);
        return rating;
    }
}
