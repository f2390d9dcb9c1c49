package org.quarterdeck.maturity;

/**
 * A manager has taken a framework into use or stopped using it.
 *
 * @param what such as "took a maturity framework into use"
 */
public record FrameworkChanged(long framework, String what, long by) {
}
