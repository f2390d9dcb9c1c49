package org.quarterdeck.theme.summary;

/** Draft, in review, published. */
public enum SummaryState {
    DRAFT("Draft"), IN_REVIEW("In review"), PUBLISHED("Published");

    private final String label;

    SummaryState(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
