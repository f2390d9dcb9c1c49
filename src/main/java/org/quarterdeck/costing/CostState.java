package org.quarterdeck.costing;

/** Where a pro-forma stands. */
public enum CostState {
    DRAFT("Draft"), SUBMITTED("Submitted"), RETURNED("Returned");

    private final String label;

    CostState(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }

    /** Whether its site can write in it. */
    public boolean isWritable() {
        return this != SUBMITTED;
    }
}
