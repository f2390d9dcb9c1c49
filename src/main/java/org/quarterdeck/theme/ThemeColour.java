package org.quarterdeck.theme;

import java.util.Comparator;
import java.util.stream.Stream;

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

    /** The one that looks most like a colour from elsewhere, such as {@code #ff8800} or {@code #f80}. */
    public static ThemeColour nearest(String foreign) {
        return Stream.of(values()).min(Comparator.comparingInt(colour -> distance(colour.hex, foreign))).orElseThrow();
    }

    /** Weighted by how the eye tells red, green and blue apart (the low-cost approximation of the CIE's difference). */
    private static int distance(String one, String other) {
        int[] a = parts(one);
        int[] b = parts(other);
        return 2 * square(a[0] - b[0]) + 4 * square(a[1] - b[1]) + 3 * square(a[2] - b[2]);
    }

    private static int[] parts(String colour) {
        var digits = colour.length() == 4 ? colour.substring(1).replaceAll("(.)", "$1$1") : colour.substring(1);
        return new int[] {Integer.parseInt(digits.substring(0, 2), 16), Integer.parseInt(digits.substring(2, 4), 16),
            Integer.parseInt(digits.substring(4, 6), 16)};
    }

    private static int square(int number) {
        return number * number;
    }

    public String getLabel() {
        return label;
    }

    /** As in stylesheets and in exchanged codebooks, such as {@code #44546a}. */
    public String getHex() {
        return hex;
    }
}
