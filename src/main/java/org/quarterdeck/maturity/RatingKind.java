package org.quarterdeck.maturity;

/** Who gave a rating: the site itself or an evaluator. */
public enum RatingKind {
    SELF("Self-rating"), MODERATED("Moderated rating");

    private final String label;

    RatingKind(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
