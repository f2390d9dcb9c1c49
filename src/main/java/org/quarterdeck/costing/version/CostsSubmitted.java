package org.quarterdeck.costing.version;

/** A site has submitted a version of its cost pro-forma. */
public record CostsSubmitted(long version, long by) {
}
