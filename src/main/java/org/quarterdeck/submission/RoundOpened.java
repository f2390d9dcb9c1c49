package org.quarterdeck.submission;

/** A round has opened, in this transaction, and every site has a submission in it that starts from what it wrote last. */
public record RoundOpened(long round) {
}
