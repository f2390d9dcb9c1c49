package org.quarterdeck.feedback.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.quarterdeck.account.Person;
import org.quarterdeck.submission.SubmittedVersion;
import org.quarterdeck.submission.VersionRead;

/** Remembers what each evaluator has read, so that their queue can say what is new to them. */
@ApplicationScoped
public class Readings {
    @Inject
    EntityManager db;
    @Inject
    Clock clock;

    @Transactional
    void read(@Observes VersionRead event) {
        var version = db.getReference(SubmittedVersion.class, event.version());
        if (!update(version, event.by())) {
            db.lock(version, LockModeType.PESSIMISTIC_WRITE);
            if (!update(version, event.by())) {
                db.persist(new LastReading(version, db.getReference(Person.class, event.by()), clock.instant()));
                db.flush();
            }
        }
    }

    private boolean update(SubmittedVersion version, long reader) {
        return db.createQuery("""
                update LastReading r set r.at = :now, r.version = case when r.version < :number then :number else r.version end
                where r.submission.id = :submission and r.reader.id = :reader""")
                .setParameter("now", clock.instant()).setParameter("number", version.getNumber())
                .setParameter("submission", version.getSubmission().getId()).setParameter("reader", reader).executeUpdate() > 0;
    }
}
