package org.quarterdeck.maturity.routemap;

import java.util.Arrays;
import java.util.Optional;

/** How far a site is with what a question asks. */
public enum Stand {
    NOT_YET("Not yet"), WORKING("Working on it"), IN_PLACE("In place");

    private final String label;

    Stand(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }

    static Optional<Stand> withName(String name) {
        return Arrays.stream(values()).filter(stand -> stand.name().equals(name)).findFirst();
    }
}
