package org.quarterdeck.discussion;

import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;

/** What a comment does to its discussion, and when it can. */
public enum DiscussionStep {
    ASKED("commented", "Enter your comment", null),
    REPLIED("replied", "Enter your reply", null),
    ANSWERED("answered", "Enter your answer", DiscussionState.ANSWERED),
    RESOLVED("resolved this", "Enter the reason why nothing is left to do", DiscussionState.RESOLVED),
    REOPENED("reopened this", "Enter the reason for reopening this", DiscussionState.OPEN);

    private static final int LONGEST = 4_000;

    private final String phrase;
    private final String withoutText;
    private final DiscussionState to;

    DiscussionStep(String phrase, String withoutText, DiscussionState to) {
        this.phrase = phrase;
        this.withoutText = withoutText;
        this.to = to;
    }

    /** @throws Invalid if a discussion in this state cannot take the step */
    void requireFrom(DiscussionState state) {
        if ((this == ANSWERED || this == RESOLVED) && state == DiscussionState.RESOLVED) {
            throw new Invalid("step", "This has been resolved since. Reopen it, or reply to it");
        } else if (this == REOPENED && state == DiscussionState.OPEN) {
            throw new Invalid("step", "This is open already. Reply to it instead");
        }
    }

    DiscussionState from(DiscussionState state) {
        return to == null ? state : to;
    }

    /**
     * The text as it is kept.
     *
     * @throws Invalid if there is none, or it cannot be kept
     */
    String said(String text) {
        var normal = PlainText.normalise("text", text);
        if (normal.isEmpty()) {
            throw new Invalid("text", withoutText);
        }
        if (normal.length() > LONGEST) {
            throw new Invalid("text", "Shorten the text to 4,000 characters or fewer");
        }
        return normal;
    }

    /** Follows the name of the person who took the step. */
    public String getPhrase() {
        return phrase;
    }
}
