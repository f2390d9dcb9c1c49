package org.quarterdeck.theme.summary;

/**
 * A round's thematic summary has been published and can be read by every member of the programme.
 *
 * @param summary id of the summary
 * @param round id of the round
 */
public record SummaryPublished(long summary, long round, int edition, String sha256, long by) {
}
