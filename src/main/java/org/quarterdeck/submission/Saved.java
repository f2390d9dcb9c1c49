package org.quarterdeck.submission;

/** What became of a text that was to be saved, and the answer as it stands now. */
public record Saved(Outcome outcome, Answer answer) {
    /**
     * Saved; or set aside, because somebody else had saved another text or because the document can no longer be written
     * in. What is set aside is kept as a revision and changes nothing.
     */
    public enum Outcome { SAVED, OVERTAKEN, CLOSED }

    public boolean isSaved() {
        return outcome == Outcome.SAVED;
    }
}
