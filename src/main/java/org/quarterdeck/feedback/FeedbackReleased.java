package org.quarterdeck.feedback;

import java.time.Instant;

/** A site has been shown its feedback. */
public record FeedbackReleased(long submission, long release, long by, Instant at) {
}
