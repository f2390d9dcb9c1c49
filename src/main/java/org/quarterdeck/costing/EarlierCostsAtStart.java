package org.quarterdeck.costing;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks once, when the portal starts, for costs of before versions were kept. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class EarlierCostsAtStart {
    @Inject
    EarlierCosts earlier;

    @PostConstruct
    void start() {
        earlier.freeze();
    }
}
