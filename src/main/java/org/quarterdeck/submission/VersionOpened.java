package org.quarterdeck.submission;

/** An evaluator has read a version, as the first of them. */
public record VersionOpened(long submission, int version, long by) {
}
