package org.quarterdeck.maturity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;

/** Lets what all raters say together count again when one of them has spoken. Whoever calls it has asked whether they may. */
@ApplicationScoped
public class Rehearing {
    @Inject
    EntityManager db;
    @Inject
    RatingBook book;
    @Inject
    Clock clock;

    @Transactional
    public void hear(Site site, Round round, Factor factor) {
        book.open(site, round, factor).hear(book.partners(site, round, factor), clock.instant()).ifPresent(db::persist);
        db.flush();
    }
}
