package org.quarterdeck.feedback;

import org.quarterdeck.submission.Submission;

/** A submission whose feedback has not been released, with the number of comments that evaluators have drafted so far. */
public record Waiting(Submission submission, long drafts) {
    public Submission getSubmission() {
        return submission;
    }

    public long getDrafts() {
        return drafts;
    }
}
