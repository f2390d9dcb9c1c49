package org.quarterdeck.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as the portal keeps it: Unicode NFC, lines ended by a single line feed, no blanks at the ends of lines, at most
 * one empty line between paragraphs. Positions in a text are counted in UTF-16 units of this form, so it is made once,
 * when the text is saved, and never again.
 */
public final class PlainText {
    public static final int LONGEST = 200_000;
    private static final Pattern LINE_END = Pattern.compile("\r\n?|\u2028|\u2029|\u000b|\u000c");
    private static final Pattern BLANKS_BEFORE_END = Pattern.compile("[ \t\u00a0]+(?=\n|$)");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

    private PlainText() {
    }

    /**
     * The text in the form in which it is kept.
     *
     * @param field names the text in the message when it is refused
     * @throws Invalid if the text holds characters that no document can show, or is longer than {@value #LONGEST}
     */
    public static String normalise(String field, String text) {
        if (text == null) {
            return "";
        }
        if (text.length() > LONGEST) {
            throw new Invalid(field, "The text is too long. Shorten it to 200,000 characters or fewer");
        }
        refuseUnprintable(field, text);
        var lines = LINE_END.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("\n");
        return EMPTY_LINES.matcher(BLANKS_BEFORE_END.matcher(lines).replaceAll("")).replaceAll("\n\n").strip();
    }

    /** As {@link #normalise}, for text on a single line of at most the given number of characters. */
    public static String line(String field, String text, int longest) {
        var line = normalise(field, text).replaceAll("\\s+", " ");
        if (line.length() > longest) {
            throw new Invalid(field, "Shorten this to " + longest + " characters or fewer");
        }
        return line;
    }

    /**
     * The text as it is compared where differences of case, of blanks and of quotation marks, dashes and bullets do not count.
     * Each character keeps its place.
     */
    public static String folded(String text) {
        var folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = switch (folded[i]) {
                case '\n', '\t', '\u00a0', '\u2009', '\u202f' -> ' ';
                case '\u2018', '\u2019', '\u201a' -> '\'';
                case '\u201c', '\u201d', '\u201e' -> '"';
                case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2022', '*' -> '-';
                default -> Character.toLowerCase(folded[i]);
            };
        }
        return new String(folded);
    }

    private static void refuseUnprintable(String field, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c) || Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085') {
                throw new Invalid(field, "The text contains a character that cannot be shown (number " + (i + 1)
                        + "). Remove it and save again");
            }
        }
    }

    public static int words(String text) {
        return text == null || text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
