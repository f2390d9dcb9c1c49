package org.quarterdeck.costing.entry;

import org.quarterdeck.costing.LastSaved;

/**
 * What became of something that was to be saved.
 *
 * @param part as it stands now
 * @param seen stands for that, for the next time
 * @param last who saved it last, or null
 */
public record Kept<T>(Outcome outcome, T part, String seen, LastSaved last) {
    /**
     * Saved; or set aside, because somebody else had saved something else or because the pro-forma can no longer be written in.
     * What is set aside is kept among the earlier states and changes nothing.
     */
    public enum Outcome { SAVED, OVERTAKEN, CLOSED }

    public boolean isSaved() {
        return outcome == Outcome.SAVED;
    }

    public boolean isOvertaken() {
        return outcome == Outcome.OVERTAKEN;
    }
}
