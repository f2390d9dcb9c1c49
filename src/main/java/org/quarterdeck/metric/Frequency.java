package org.quarterdeck.metric;

/** How often a metric is filled in. */
public enum Frequency {
    MONTH("Every month"), QUARTER("Every quarter");

    private final String label;

    Frequency(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
