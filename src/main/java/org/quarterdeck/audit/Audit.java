package org.quarterdeck.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.quarterdeck.account.CurrentPerson;
import org.quarterdeck.shared.Access;

/** What was done, for the administrator. */
@ApplicationScoped
public class Audit {
    private static final int SHOWN = 200;

    @Inject
    EntityManager db;
    @Inject
    CurrentPerson current;

    /**
     * The newest two hundred entries, newest first.
     *
     * @throws org.quarterdeck.shared.Refused unless the person is an administrator
     */
    @Transactional
    public List<AuditEntry> latest() {
        Access.see(AuditPolicy.mayRead(current.get()));
        return db.createQuery("select e from AuditEntry e join fetch e.person order by e.at desc, e.id desc", AuditEntry.class)
                .setMaxResults(SHOWN).getResultList();
    }
}
