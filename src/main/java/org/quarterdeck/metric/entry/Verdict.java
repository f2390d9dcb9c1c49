package org.quarterdeck.metric.entry;

/** What becomes of a row that somebody typed, pasted or sent. */
public enum Verdict {
    ADDED("Added"), CHANGED("Changed"), UNCHANGED("Unchanged"), REFUSED("Refused");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
