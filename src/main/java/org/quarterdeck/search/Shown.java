package org.quarterdeck.search;

import java.time.Instant;

/**
 * A text that the current person may read.
 *
 * @param title what it is, such as the subject of the question
 * @param where it stands
 * @param at when it was written or submitted, or null
 * @param address opens it in its place
 * @param stand of a text that is carried from round to round, and otherwise null
 */
public record Shown(String title, String where, Instant at, String text, String address, Stand stand) {
    public Shown(String title, String where, Instant at, String text, String address) {
        this(title, where, at, text, address, null);
    }

    /**
     * Of which text this is one of several stands.
     *
     * @param of the same for all its stands
     * @param order greater for a newer one
     * @param label says which it is, such as "T4"
     */
    public record Stand(String of, int order, String label) {
    }

    /** The same text as it stood at one of several times. */
    public Shown at(Stand one) {
        return new Shown(title, where, at, text, address, one);
    }

    /** What stands of one text have in common that say the same; no other text has it. */
    Object sameness() {
        return stand == null ? this : stand.of() + "\n" + text.strip();
    }
}
