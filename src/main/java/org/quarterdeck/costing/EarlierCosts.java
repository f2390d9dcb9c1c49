package org.quarterdeck.costing;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Freezes, when the portal starts, what had been submitted before versions were kept; nobody can have changed it since. */
@Singleton
@Startup
@DependsOn("Database")
public class EarlierCosts {
    @Inject
    EntityManager db;

    @PostConstruct
    void start() {
        freeze(db);
    }

    static void freeze(EntityManager db) {
        db.createQuery("select v from CostVersion v where v.sha256 is null order by v.id", CostVersion.class).getResultList()
                .forEach(CostVersion::freeze);
    }
}
