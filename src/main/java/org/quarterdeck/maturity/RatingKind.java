package org.quarterdeck.maturity;

/** Who gave a rating: the lead of the site, all who rated it together, or an evaluator. */
public enum RatingKind {
    SELF("Self-rating"), PARTNERS("Self-rating, partners together"), MODERATED("Moderated rating");

    private final String label;

    RatingKind(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
