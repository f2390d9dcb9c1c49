package org.quarterdeck.costing.version;

/** A manager has given a cost pro-forma back to its site, which can write in it again. */
public record CostsReturned(long version, long by) {
}
