package org.quarterdeck.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.quarterdeck.shared.PortalClock;
import org.quarterdeck.shared.PortalTime;

/** What every page says of this installation: that it shows the demonstration, and which day it pretends. */
@Named
@ApplicationScoped
public class PortalNotice {
    @Inject
    EntityManager db;
    @Inject
    PortalClock clock;

    private volatile Boolean demonstration;

    @Transactional
    public boolean isDemonstration() {
        if (demonstration == null) {
            demonstration = db.createQuery("select count(p) from Programme p where p.demonstration = true", Long.class)
                    .getSingleResult() > 0;
        }
        return demonstration;
    }

    public String getText() {
        return "All accounts have the password quarterdeck-demo, what sites wrote is illustrative, and today is "
                + PortalTime.day(clock.today()) + ".";
    }

    /** Asks the database again, after a programme has been read. */
    public void refresh() {
        demonstration = null;
    }
}
