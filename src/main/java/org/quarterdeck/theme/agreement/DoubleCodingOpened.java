package org.quarterdeck.theme.agreement;

/** Two evaluators have been asked to code a submission independently of each other. */
public record DoubleCodingOpened(long doubleCoding, long by) {
}
