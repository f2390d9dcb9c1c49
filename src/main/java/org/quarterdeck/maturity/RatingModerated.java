package org.quarterdeck.maturity;

/** An evaluator has rated a site on a factor at a round. */
public record RatingModerated(long rating, long by) {
}
