package org.quarterdeck.feedback;

/** What a comment does to its thread. */
public enum Step {
    COMMENTED("commented"), REPLIED("replied"), AMENDED("answered: the text was amended"),
    EXPLAINED("answered: the text stays, with a reason"), RESOLVED("resolved this"), REOPENED("reopened this");

    private final String phrase;

    Step(String phrase) {
        this.phrase = phrase;
    }

    /** Follows the name of the person who took the step. */
    public String getPhrase() {
        return phrase;
    }
}
