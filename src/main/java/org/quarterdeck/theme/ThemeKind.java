package org.quarterdeck.theme;

/** What part a theme plays in the story of a pilot. */
public enum ThemeKind {
    FACILITATOR("Facilitator"), BARRIER("Barrier"), PROCESS("Process"), OUTCOME("Outcome"), CONTEXT("Context");

    private final String label;

    ThemeKind(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
