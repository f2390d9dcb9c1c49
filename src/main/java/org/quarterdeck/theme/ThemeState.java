package org.quarterdeck.theme;

/** Whether a theme takes codings. One that does not keeps those that it has. */
public enum ThemeState {
    ACTIVE("In use"), MERGED("Merged"), SPLIT("Split"), RETIRED("Retired");

    private final String label;

    ThemeState(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
