package org.quarterdeck.report;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets the runner work in the background, on one thread at most: when the portal starts, and whenever a report is asked for. */
@ApplicationScoped
public class ReportLane {
    private static final Logger LOG = Logger.getLogger(ReportLane.class.getName());

    @Resource
    ManagedExecutorService executor;
    @Inject
    ReportQueue queue;
    @Inject
    ReportRunner runner;

    private final AtomicInteger calls = new AtomicInteger();

    /** The server says this once the database is ready and, on a first start, filled. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        queue.resume();
        wake();
    }

    void reportRequested(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReportRequested request) {
        wake();
    }

    private void wake() {
        if (calls.getAndIncrement() == 0) {
            executor.execute(this::work);
        }
    }

    /** A call that comes while the last report is finished is not lost. */
    private void work() {
        int answered;
        do {
            answered = calls.get();
            try {
                runner.runAll();
            } catch (RuntimeException broken) {
                LOG.log(Level.SEVERE, "The queue of reports could not be worked off", broken);
            }
        } while (calls.addAndGet(-answered) > 0);
    }
}
