package org.quarterdeck.theme.summary;

/**
 * An evaluator has changed a summary that is not published.
 *
 * @param summary id of the summary
 * @param what what was done, as an audit shows it, such as "narrative of IT-B"
 */
public record SummaryChanged(long summary, String what, long by) {
}
