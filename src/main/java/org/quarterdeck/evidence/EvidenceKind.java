package org.quarterdeck.evidence;

/** What a piece of evidence is, in the order in which it is offered. */
public enum EvidenceKind {
    PASSAGE("Passage"), METRIC("Local metric"), COST("Cost");

    private final String label;

    EvidenceKind(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
