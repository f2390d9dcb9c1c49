package org.quarterdeck.feedback;

/**
 * Somebody has taken a step in a thread that the site knows of.
 *
 * @param bySite whether it was the site that spoke
 */
public record ThreadReplied(long thread, Step step, long by, boolean bySite) {
}
