package org.quarterdeck.feedback;

/** What feedback asks for. It never judges success. */
public enum ThreadKind {
    COMPREHENSIBILITY("Comprehensibility", "something is hard to follow"), COMPLETENESS("Completeness", "something is missing");

    private final String label;
    private final String meaning;

    ThreadKind(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String getLabel() {
        return label;
    }

    public String getMeaning() {
        return meaning;
    }
}
