package org.quarterdeck.theme;

/** The symbols that tell themes apart without colour. Each is in the fonts of pages and of reports. */
public enum ThemeSymbol {
    UP("Triangle up", "\u25b2"), DOWN("Triangle down", "\u25bc"), SQUARE("Square", "\u25a0"), CIRCLE("Circle", "\u25cf"),
    DIAMOND("Diamond", "\u25c6"), RING("Ring", "\u25cb"), FRAME("Open square", "\u25a1"), LOZENGE("Lozenge", "\u25ca");

    private final String label;
    private final String character;

    ThemeSymbol(String label, String character) {
        this.label = label;
        this.character = character;
    }

    /** The symbol that a theme of a kind has unless its evaluators choose another. */
    public static ThemeSymbol usualFor(ThemeKind kind) {
        return switch (kind) {
            case FACILITATOR -> UP;
            case BARRIER -> DOWN;
            case PROCESS -> SQUARE;
            case OUTCOME -> DIAMOND;
            case CONTEXT -> CIRCLE;
        };
    }

    public String getLabel() {
        return label;
    }

    public String getCharacter() {
        return character;
    }
}
