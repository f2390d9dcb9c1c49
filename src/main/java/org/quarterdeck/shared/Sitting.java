package org.quarterdeck.shared;

import java.time.Duration;
import java.time.Instant;

/** What one person saves of a text without a long pause between is one stand in its history, and not one for every save. */
public final class Sitting {
    private static final Duration PAUSE = Duration.ofMinutes(30);

    private Sitting() {
    }

    /** Whether somebody who saved last at one moment is still at it at another. */
    public static boolean goesOn(Instant savedLast, Instant now) {
        return now.isBefore(savedLast.plus(PAUSE));
    }
}
