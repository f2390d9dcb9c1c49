package org.quarterdeck.theme.summary;

import java.time.Instant;

/**
 * A round's summary as it can be read now: frozen if it is published, else as it would be if it were published now.
 *
 * @param publishedAt null until it is published
 * @param publishedBy name of the person, null until it is published
 * @param sha256 of the frozen content, null until it is published
 */
public record SummaryReading(SummaryContent content, SummaryState state, Instant publishedAt, String publishedBy, String sha256) {
    public boolean published() {
        return state == SummaryState.PUBLISHED;
    }
}
