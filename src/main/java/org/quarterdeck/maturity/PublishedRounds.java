package org.quarterdeck.maturity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.quarterdeck.programme.Programme;

/** Ratings are published with the thematic summary of their round. */
@ApplicationScoped
public class PublishedRounds {
    @Inject
    EntityManager db;

    /** The identifiers of the rounds whose thematic summary is published. */
    @Transactional
    public Set<Long> of(Programme programme) {
        return Set.copyOf(db.createQuery("""
                select s.round.id from ThematicSummary s
                where s.round.programme.id = :programme and s.publishedAt is not null""", Long.class)
                .setParameter("programme", programme.getId()).getResultList());
    }
}
