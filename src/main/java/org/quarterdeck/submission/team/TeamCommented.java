package org.quarterdeck.submission.team;

/** Somebody of a site's team has commented for the others. */
public record TeamCommented(long comment, long by) {
}
