package org.quarterdeck.costing;

/** What a figure rests on. */
public enum CostBasis {
    ACTUAL("Actual"), ESTIMATE("Estimate"), RANGE("Range");

    private final String label;

    CostBasis(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }

    /** Whether it is not known exactly. */
    public boolean isEstimated() {
        return this != ACTUAL;
    }
}
