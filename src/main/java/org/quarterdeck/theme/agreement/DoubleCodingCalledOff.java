package org.quarterdeck.theme.agreement;

/** The independent coding of a submission has ended before both coders had finished. */
public record DoubleCodingCalledOff(long doubleCoding, long by) {
}
