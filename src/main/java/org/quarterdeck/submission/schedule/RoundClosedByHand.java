package org.quarterdeck.submission.schedule;

/** A manager has closed a round before the next one opened. */
public record RoundClosedByHand(long round, long by) {
}
