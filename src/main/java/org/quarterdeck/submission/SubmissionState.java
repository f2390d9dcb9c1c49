package org.quarterdeck.submission;

/** Not started, draft, submitted, returned (and draft again), reviewed. */
public enum SubmissionState {
    NOT_STARTED("Not started"), DRAFT("Draft"), SUBMITTED("Submitted"), RETURNED("Returned"), REVIEWED("Reviewed");

    private final String label;

    SubmissionState(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }

    public String label() {
        return label;
    }

    /** Whether the site can write in it. */
    public boolean isWritable() {
        return this == NOT_STARTED || this == DRAFT || this == RETURNED;
    }
}
