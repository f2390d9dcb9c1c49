package org.quarterdeck.shared;

/** The person may see this, but not do that to it. */
public class Refused extends RuntimeException {
    public Refused() {
        super("Refused");
    }
}
