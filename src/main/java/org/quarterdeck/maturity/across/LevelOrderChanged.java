package org.quarterdeck.maturity.across;

/**
 * A manager has let sites be shown in the order of their levels, or ended it.
 *
 * @param what such as "let sites be ordered by level"
 */
public record LevelOrderChanged(long order, String what, long by) {
}
