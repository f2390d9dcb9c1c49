package org.quarterdeck.submission.schedule;

/** A manager has opened a round before its day, or on it. */
public record RoundOpenedByHand(long round, long by) {
}
