package org.quarterdeck.submission;

/** An evaluator has read a version of a site's document, not only the first time. */
public record VersionRead(long version, long by) {
}
