package org.quarterdeck.maturity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.account.Person;

/**
 * Keeps what people type until they save it. A place names the form and whose it is, so nobody finds another's; the services
 * that call this ask whether the form is theirs to fill in.
 */
@ApplicationScoped
public class RatingDrafts {
    @Inject
    EntityManager db;
    @Inject
    Clock clock;

    public static String place(String form, Object... parts) {
        var place = new StringBuilder(form);
        for (var part : parts) {
            place.append('/').append(part instanceof Person person ? "person " + person.getId() : part);
        }
        return place.toString();
    }

    @Transactional
    public Optional<Typed> find(String place) {
        return draft(place).map(RatingDraft::typed);
    }

    /** @throws org.quarterdeck.shared.Invalid if it is more than a million characters */
    @Transactional
    public void keep(String place, Map<String, String> typed) {
        var draft = draft(place).orElseGet(() -> new RatingDraft(place));
        draft.keep(typed, clock.instant());
        db.persist(draft);
    }

    @Transactional
    public void drop(String place) {
        draft(place).ifPresent(db::remove);
    }

    private Optional<RatingDraft> draft(String place) {
        return db.createQuery("select d from RatingDraft d where d.place = :place", RatingDraft.class)
                .setParameter("place", place).getResultStream().findFirst();
    }
}
