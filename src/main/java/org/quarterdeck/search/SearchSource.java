package org.quarterdeck.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a feature gives to the search. The index only proposes; the feature decides with its own policy who may read what, and
 * shows the text as it is now.
 */
public interface SearchSource {
    /** Distinguishes its keys from those of other sources. */
    String name();

    /** The kind of the units that it reads. */
    String unitKind();

    /** The ids of all its units, for building the index. */
    List<Long> units();

    /**
     * The texts of these units by the id of their unit, in as many statements for many as for one. Nobody in particular reads
     * here, so nothing of it is shown to anybody.
     */
    Map<Long, List<SearchText>> read(Collection<Long> units);

    /** Of these texts those that the current person may read, by key, in one statement. */
    Map<String, Shown> show(Collection<String> keys);
}
