package org.quarterdeck.submission.schedule;

/** A manager has given a site more time for its document. */
public record DueDateExtended(long submission, long by) {
}
