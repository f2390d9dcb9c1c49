package org.quarterdeck.theme.agreement;

/** Both coders of a submission have finished and were compared. */
public record DoubleCodingCompared(long doubleCoding, long by) {
}
