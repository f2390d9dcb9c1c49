package org.quarterdeck.shared;

/** Where the words of a text end. Scripts that write no blanks have none. */
final class WordEnds {
    private static final int LONGEST = 24;

    private final String text;

    WordEnds(String text) {
        this.text = text;
    }

    /** Whether a position lies within a word. */
    boolean isInside(int place) {
        return isOneWord(text, place);
    }

    boolean isOneWord(String of, int place) {
        return place > 0 && place < of.length() && isOfWord(of.charAt(place - 1)) && isOfWord(of.charAt(place));
    }

    private static boolean isOfWord(char c) {
        return Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    /** The nearest end of a word in a direction, or the place itself where there is none within {@value #LONGEST} characters. */
    int from(int place, int step) {
        int end = place;
        while (isInside(end) && Math.abs(end - place) < LONGEST) {
            end += step;
        }
        return isInside(end) ? place : end;
    }

    /** Whether a character at an end may go: a blank, or a sign such as the mark of a list item where a word is wanted. */
    boolean isWaste(int at, char wanted) {
        char c = text.charAt(at);
        return Character.isWhitespace(c) || isOfWord(wanted) && !isOfWord(c);
    }
}
