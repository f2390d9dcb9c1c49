package org.quarterdeck.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quarterdeck.search.SearchQueue;
import org.quarterdeck.search.SearchUnit;

/** The index of the tests' database: built once, then told again of what earlier tests had changed and took back. */
@ApplicationScoped
public class TestIndex {
    @Inject
    SearchQueue queue;
    @Inject
    Event<SearchUnit> again;

    private final Set<SearchUnit> changed = new LinkedHashSet<>();
    private boolean built;

    void changed(@Observes SearchUnit unit) {
        changed.add(unit);
    }

    /** Makes the index say what the database says at the beginning of a test. */
    public void bringUpToDate() {
        if (built) {
            List.copyOf(changed).forEach(again::fire);
            queue.catchUpWholly();
        } else {
            queue.rebuild();
            built = true;
        }
        changed.clear();
    }
}
