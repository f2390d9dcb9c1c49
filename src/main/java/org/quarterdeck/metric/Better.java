package org.quarterdeck.metric;

/** Which way a metric should go. */
public enum Better {
    HIGHER("Higher is better"), LOWER("Lower is better");

    private final String label;

    Better(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
