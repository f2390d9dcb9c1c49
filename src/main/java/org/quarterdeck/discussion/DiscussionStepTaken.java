package org.quarterdeck.discussion;

import java.util.List;

/**
 * Somebody has said something in a discussion.
 *
 * @param tell ids of those on the other side who are to know and may read it
 */
public record DiscussionStepTaken(long discussion, DiscussionStep step, long by, List<Long> tell) {
}
