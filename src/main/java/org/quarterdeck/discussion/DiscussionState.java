package org.quarterdeck.discussion;

/** How far a discussion is. */
public enum DiscussionState {
    OPEN, ANSWERED, RESOLVED
}
