package org.quarterdeck.theme;

/** The colours that tell themes apart at a glance, always beside a symbol. White text on each has a contrast of 4.5 or more. */
public enum ThemeColour {
    SLATE("Slate", "#44546a"), TEAL("Teal", "#0b6e6e"), GREEN("Green", "#276b3a"), OLIVE("Olive", "#6b6214"),
    BROWN("Brown", "#7a4a12"), RED("Red", "#a32a2a"), PLUM("Plum", "#7d2e68"), VIOLET("Violet", "#5a3e9b");

    private final String label;
    private final String hex;

    ThemeColour(String label, String hex) {
        this.label = label;
        this.hex = hex;
    }

    public String getLabel() {
        return label;
    }

    /** As in stylesheets and in exchanged codebooks, such as {@code #44546a}. */
    public String getHex() {
        return hex;
    }
}
