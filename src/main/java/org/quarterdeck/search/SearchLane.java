package org.quarterdeck.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.quarterdeck.programme.ProgrammeRead;

/** Keeps the index current in the background: all of it when the portal starts, then what changes, some seconds later. */
@ApplicationScoped
public class SearchLane {
    private static final Logger LOG = Logger.getLogger(SearchLane.class.getName());
    /** What is saved again and again while somebody writes is read once. A search does not wait for this. */
    private static final int SECONDS = 3;

    @Resource
    ManagedScheduledExecutorService executor;
    @Inject
    SearchQueue queue;

    private final AtomicBoolean called = new AtomicBoolean();

    /** The server says this once the database is ready and, on a first start, filled. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        executor.execute(() -> work(queue::rebuild));
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SearchUnit unit) {
        wake();
    }

    void read(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProgrammeRead programme) {
        wake();
    }

    private void wake() {
        if (called.compareAndSet(false, true)) {
            executor.schedule(() -> {
                called.set(false);
                work(queue::catchUpWholly);
            }, SECONDS, TimeUnit.SECONDS);
        }
    }

    private void work(Runnable errand) {
        try {
            errand.run();
        } catch (RuntimeException broken) {
            LOG.log(Level.SEVERE, "The search could not be brought up to date", broken);
        }
    }
}
