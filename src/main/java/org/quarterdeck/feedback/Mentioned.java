package org.quarterdeck.feedback;

import java.util.List;

/** Somebody has told others in particular of what they said in a thread. */
public record Mentioned(long thread, long by, List<Long> people) {
}
