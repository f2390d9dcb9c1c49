package org.quarterdeck.costing;

/** How a site answers for one category. */
public enum AnswerKind {
    COSTS("There are costs, and they are the lines"), NONE("There were no costs of this kind"), UNKNOWN("We cannot estimate this, or not all of it");

    private final String label;

    AnswerKind(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
