package org.quarterdeck.feedback.saved;

import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Standing;

/** Evaluators save comments, each for themselves alone. */
public final class SavedCommentPolicy {
    private SavedCommentPolicy() {
    }

    public static boolean maySave(Standing who, Programme programme) {
        return who.evaluates(programme);
    }

    /** Whether the person may see, change and delete it: their own, as long as they evaluate the programme. */
    public static boolean maySee(Standing who, SavedComment saved) {
        return maySave(who, saved.getProgramme()) && saved.owner().getId().equals(who.person().getId());
    }
}
