package org.quarterdeck.maturity;

/**
 * What one rater said of a factor.
 *
 * @param who the pilot lead, a partner's organisation, or "Partner 2" to those who are not of the site
 * @param alias the same without name and organisation
 * @param aspiration where they want to be, or null
 */
public record Voice(String who, String alias, boolean lead, Level level, String reason, Level aspiration) {
}
