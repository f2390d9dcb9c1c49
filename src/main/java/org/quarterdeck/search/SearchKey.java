package org.quarterdeck.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The key of most texts: the row in which the text is kept, and where in it the text begins.
 *
 * @param part 0 where the whole is one text
 */
public record SearchKey(long id, int part) {
    public static SearchKey of(String key) {
        var halves = key.split("-");
        return new SearchKey(Long.parseLong(halves[0]), Integer.parseInt(halves[1]));
    }

    /** The key of the only text of a row. */
    static String whole(long id) {
        return new SearchKey(id, 0).toString();
    }

    /** The rows of these keys, each once. */
    public static Set<Long> ids(Collection<String> keys) {
        var ids = new LinkedHashSet<Long>();
        keys.forEach(key -> ids.add(of(key).id()));
        return ids;
    }

    @Override
    public String toString() {
        return SearchUnit.padded(id) + "-" + SearchUnit.padded(part);
    }
}
