package org.quarterdeck.feedback;

/** Open, answered by the site (it replied or amended), resolved (an evaluator agrees). */
public enum ThreadState {
    OPEN("Open"), ANSWERED("Answered"), RESOLVED("Resolved");

    private final String label;

    ThreadState(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
