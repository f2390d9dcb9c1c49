package org.quarterdeck.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lets services inject the entity manager, so that tests can give them another. */
@ApplicationScoped
public class EntityManagers {
    @Produces
    @PersistenceContext(unitName = "quarterdeck")
    EntityManager entityManager;
}
