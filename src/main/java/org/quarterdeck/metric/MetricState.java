package org.quarterdeck.metric;

/** How far a metric is. Only an agreed one is filled in. */
public enum MetricState {
    PROPOSED("Proposed"), RETURNED("Sent back"), AGREED("Agreed"), WITHDRAWN("Withdrawn"), ENDED("Ended");

    private final String label;

    MetricState(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }

    /** Whether it counts among the metrics that a site has. */
    public boolean isCurrent() {
        return this != WITHDRAWN && this != ENDED;
    }
}
