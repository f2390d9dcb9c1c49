package org.quarterdeck.maturity;

/** A lead has asked a partner to rate the site, or has taken that back. */
public record PartnerInvited(long invitation, boolean takenBack, long by) {
}
