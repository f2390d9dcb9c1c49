package org.quarterdeck.report;

/** Queued, running, then done or failed. A start of the portal puts what was running back into the queue. */
public enum ReportState {
    QUEUED("Queued"), RUNNING("Running"), DONE("Done"), FAILED("Failed");

    private final String label;

    ReportState(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }

    public boolean isOver() {
        return this == DONE || this == FAILED;
    }
}
