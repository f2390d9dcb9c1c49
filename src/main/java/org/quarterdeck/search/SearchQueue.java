package org.quarterdeck.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.programme.ProgrammeRead;

/** What has changed and is not in the index yet; brings the index up to date. */
@ApplicationScoped
public class SearchQueue {
    private static final int AT_ONCE = 40;

    @Inject
    @Any
    Instance<SearchSource> sources;
    @Inject
    SearchIndex index;

    private final Set<SearchUnit> waiting = new LinkedHashSet<>();
    private final Object indexing = new Object();
    private volatile boolean building;

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SearchUnit unit) {
        wait(Set.of(unit));
    }

    /** Sites and abbreviations are read with their programme, and never change afterwards. */
    void read(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProgrammeRead programme) {
        wait(Set.of(new SearchUnit(SiteSearch.UNIT, programme.programme().getId())));
    }

    private void wait(Set<SearchUnit> units) {
        synchronized (waiting) {
            waiting.addAll(units);
        }
    }

    private Set<SearchUnit> take(int most) {
        synchronized (waiting) {
            var taken = waiting.stream().limit(most).collect(Collectors.toCollection(LinkedHashSet::new));
            waiting.removeAll(taken);
            return taken;
        }
    }

    /** Takes in what has changed, as far as that goes quickly; a person finds what they have just saved. */
    public void catchUp() {
        synchronized (indexing) {
            takeIn(take(AT_ONCE));
        }
    }

    /** Takes in all that has changed. */
    public void catchUpWholly() {
        for (boolean more = true; more; ) {
            synchronized (indexing) {
                var units = take(AT_ONCE);
                takeIn(units);
                more = !units.isEmpty();
            }
        }
    }

    /** Units that could not be read wait again, so that the next search tries them once more. */
    private void takeIn(Set<SearchUnit> units) {
        try {
            units.stream().collect(Collectors.groupingBy(SearchUnit::kind)).forEach((kind, ofKind) -> sources.stream()
                    .filter(source -> source.unitKind().equals(kind))
                    .forEach(source -> takeIn(source, ofKind.stream().map(SearchUnit::id).toList())));
        } catch (RuntimeException unread) {
            wait(units);
            throw unread;
        }
    }

    private void takeIn(SearchSource source, List<Long> ids) {
        var texts = source.read(ids);
        ids.forEach(id -> index.replace(source.name(), new SearchUnit(source.unitKind(), id), texts.getOrDefault(id, List.of())));
    }

    /** Reads everything anew, in pieces, so that nobody waits for it. */
    public void rebuild() {
        building = true;
        synchronized (indexing) {
            take(Integer.MAX_VALUE);
            index.clear();
        }
        for (var source : sources) {
            var ids = new ArrayList<>(source.units());
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                synchronized (indexing) {
                    takeIn(source, ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
                }
            }
        }
        building = false;
        catchUpWholly();
    }

    /** Whether some texts may not be found yet. */
    public boolean isBehind() {
        synchronized (waiting) {
            return building || !waiting.isEmpty();
        }
    }
}
