package org.quarterdeck.feedback;

import java.util.Set;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;

/** What a comment does to its thread, and when it can. */
public enum Step {
    COMMENTED("commented", "Enter your comment", null),
    REPLIED("replied", "Enter your reply", null),
    AMENDED("answered: the text was amended", null, ThreadState.ANSWERED),
    EXPLAINED("answered: the text stays, with a reason", "Enter the reason why the text stays as it is", ThreadState.ANSWERED),
    RESOLVED("resolved this", "Enter the reason why nothing is left to do", ThreadState.RESOLVED),
    REOPENED("reopened this", "Enter the reason for reopening this", ThreadState.OPEN),
    CORRECTED("corrected what was said", null, null);

    private static final Set<Step> SETTLING = Set.of(AMENDED, EXPLAINED, RESOLVED);

    private final String phrase;
    private final String withoutText;
    private final ThreadState to;

    Step(String phrase, String withoutText, ThreadState to) {
        this.phrase = phrase;
        this.withoutText = withoutText;
        this.to = to;
    }

    /** @throws Invalid if a thread in this state cannot take the step */
    void requireFrom(ThreadState state) {
        if (SETTLING.contains(this) && state == ThreadState.RESOLVED) {
            throw new Invalid("step", "This has been resolved since. Reopen it, or reply to it");
        } else if (this == REOPENED && state == ThreadState.OPEN) {
            throw new Invalid("step", "This comment is open already. Reply to it instead");
        }
    }

    ThreadState from(ThreadState state) {
        return to == null ? state : to;
    }

    /**
     * The text as it is kept.
     *
     * @throws Invalid if the step needs a text and there is none, or the text cannot be kept
     */
    String said(String field, String text) {
        var normal = PlainText.normalise(field, text);
        if (withoutText != null && normal.isEmpty()) {
            throw new Invalid(field, withoutText);
        }
        return normal;
    }

    /** Whether the site says that it has dealt with the comment. */
    public boolean isAnswer() {
        return to == ThreadState.ANSWERED;
    }

    /** Follows the name of the person who took the step. */
    public String getPhrase() {
        return phrase;
    }
}
