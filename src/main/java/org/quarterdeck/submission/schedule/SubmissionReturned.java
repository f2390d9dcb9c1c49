package org.quarterdeck.submission.schedule;

/** A manager has given a submitted document back to its site, which can write in it again. */
public record SubmissionReturned(long submission, int version, long by) {
}
