package org.quarterdeck.submission;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Opens rounds at the start of the portal, and every hour for as long as it runs. */
@Singleton
@Startup
@DependsOn("FirstStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class RoundsOpening {
    @Inject
    Rounds rounds;

    @PostConstruct
    void start() {
        rounds.openDue();
    }

    @Schedule(hour = "*", minute = "1", persistent = false)
    void everyHour() {
        rounds.openDue();
    }
}
