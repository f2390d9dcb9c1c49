package org.quarterdeck.search;

import java.util.Locale;

/**
 * What the index takes in and forgets as a whole, such as all that is written in one submission.
 *
 * @param kind that sources name as theirs
 */
public record SearchUnit(String kind, long id) {
    /** The number in keys, so that their order as text is that of the numbers. */
    public static String padded(long number) {
        return String.format(Locale.ROOT, "%010d", number);
    }

    @Override
    public String toString() {
        return kind + ":" + padded(id);
    }
}
