package org.quarterdeck.costing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Freezes what had been submitted before versions were kept; nobody can have changed it since. */
@ApplicationScoped
public class EarlierCosts {
    @Inject
    EntityManager db;

    @Transactional
    public void freeze() {
        db.createQuery("select v from CostVersion v where v.sha256 is null order by v.id", CostVersion.class).getResultList()
                .forEach(CostVersion::freeze);
    }
}
