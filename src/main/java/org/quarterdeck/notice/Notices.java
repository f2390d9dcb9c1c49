package org.quarterdeck.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.quarterdeck.account.CurrentPerson;

/** The notices of the current person, and of nobody else. */
@ApplicationScoped
public class Notices {
    private static final int SHOWN = 100;

    @Inject
    EntityManager db;
    @Inject
    CurrentPerson current;
    @Inject
    Clock clock;

    /** The newest hundred, newest first. */
    @Transactional
    public List<Notice> mine() {
        return db.createQuery("select n from Notice n where n.person.id = :person order by n.at desc, n.id desc", Notice.class)
                .setParameter("person", current.get().getId()).setMaxResults(SHOWN).getResultList();
    }

    @Transactional
    public long unread() {
        return db.createQuery("select count(n) from Notice n where n.person.id = :person and n.readAt is null", Long.class)
                .setParameter("person", current.get().getId()).getSingleResult();
    }

    /** Marks what was made up to now as read. */
    @Transactional
    public void readAll() {
        db.createQuery("update Notice n set n.readAt = :now where n.person.id = :person and n.readAt is null")
                .setParameter("now", clock.instant()).setParameter("person", current.get().getId()).executeUpdate();
    }
}
