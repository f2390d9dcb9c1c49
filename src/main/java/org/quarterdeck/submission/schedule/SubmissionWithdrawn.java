package org.quarterdeck.submission.schedule;

/** A site has taken back a version before an evaluator had opened it. */
public record SubmissionWithdrawn(long submission, int version, long by) {
}
