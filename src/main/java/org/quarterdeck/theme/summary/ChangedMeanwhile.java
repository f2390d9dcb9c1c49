package org.quarterdeck.theme.summary;

import java.time.Instant;

/** Somebody else has saved the same text since the page was opened. Nothing was overwritten; both texts are at hand. */
public class ChangedMeanwhile extends RuntimeException {
    private final String theirs;
    private final String by;
    private final Instant at;

    ChangedMeanwhile(String theirs, String by, Instant at) {
        super("Somebody else has changed this text");
        this.theirs = theirs;
        this.by = by;
        this.at = at;
    }

    /** The text as it is kept now. */
    public String theirs() {
        return theirs;
    }

    /** Name of the person who saved it. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
