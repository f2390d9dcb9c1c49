package org.quarterdeck.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.quarterdeck.shared.Checksum;

/** Slows down whoever tries one key after the other. What is tried is kept as a checksum only. */
@ApplicationScoped
public class Attempts {
    @Inject
    EntityManager db;
    @Inject
    Clock clock;

    /**
     * Whether this one has to wait before the next attempt.
     *
     * @param free how many failed attempts cost nothing
     */
    @Transactional
    public boolean mustWait(String whose, int free) {
        var failure = db.find(SignInFailure.class, Checksum.sha256(whose));
        return failure != null && failure.mustWait(clock.instant(), free);
    }

    @Transactional
    public void failed(String whose) {
        var failure = db.find(SignInFailure.class, Checksum.sha256(whose));
        if (failure == null) {
            failure = new SignInFailure(Checksum.sha256(whose), clock.instant());
            db.persist(failure);
        }
        failure.fail(clock.instant());
    }

    @Transactional
    public void forget(String whose) {
        var failure = db.find(SignInFailure.class, Checksum.sha256(whose));
        if (failure != null) {
            db.remove(failure);
        }
    }
}
