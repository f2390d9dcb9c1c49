package org.quarterdeck.metric.agreement;

/** What became of a proposal. */
public enum ProposalState {
    PROPOSED("Proposed"), RETURNED("Sent back"), AGREED("Agreed"), SUPERSEDED("Replaced by a later proposal"), WITHDRAWN("Withdrawn");

    private final String label;

    ProposalState(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
