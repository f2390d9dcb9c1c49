package org.quarterdeck.theme.summary.discussion;

/**
 * An evaluator has commented on a text of a summary for the others.
 *
 * @param comment id of the comment
 */
public record SummaryCommented(long comment, long by) {
}
