package org.quarterdeck.maturity;

/** A site has rated itself on a factor at a round. */
public record SelfRated(long rating, long by) {
}
