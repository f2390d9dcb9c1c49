package org.quarterdeck.feedback.sharing;

import java.util.List;

/** A submission has been given to evaluators. */
public record Assigned(long submission, long by, List<Long> evaluators) {
}
