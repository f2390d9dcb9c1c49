package org.quarterdeck.submission;

/** A site has submitted a version of its Living Document. */
public record SubmissionSubmitted(long submission, int version, long by) {
}
