package org.quarterdeck.maturity;

/** A partner has sent ratings of a site. */
public record PartnerRated(long invitation) {
}
