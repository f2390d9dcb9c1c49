package org.quarterdeck.maturity;

/** Somebody else has rated the same since the page was opened. Nothing was overwritten. */
public class RatedMeanwhile extends RuntimeException {
    public RatedMeanwhile() {
        super("Somebody else has rated this meanwhile");
    }
}
