package org.quarterdeck.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A passage of a text: its quotation, some context before and after, and its position, as in the selectors of the
 * W3C Web Annotation Data Model (TextQuoteSelector and TextPositionSelector). Positions are UTF-16 units.
 */
@Embeddable
public class Passage {
    public static final int CONTEXT = 32;

    @Column(name = "passage_quote")
    private String quote;
    @Column(name = "passage_before")
    private String before;
    @Column(name = "passage_after")
    private String after;
    @Column(name = "passage_start")
    private int start;
    @Column(name = "passage_end")
    private int end;

    protected Passage() {
    }

    private Passage(String text, int start, int end) {
        this.start = start;
        this.end = end;
        quote = text.substring(start, end);
        before = text.substring(whole(text, Math.max(0, start - CONTEXT), 1), start);
        after = text.substring(end, whole(text, Math.min(text.length(), end + CONTEXT), -1));
    }

    /**
     * The passage between two positions, without blanks at its ends.
     *
     * @throws Invalid if there is no such place or nothing but blanks in it
     */
    public static Passage of(String text, int start, int end) {
        if (start < 0 || end > text.length() || start >= end || text.substring(start, end).isBlank()) {
            throw new Invalid("passage", "Select the passage again: the text has no such place");
        }
        int from = start;
        int to = end;
        while (Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Passage(text, whole(text, from, -1), whole(text, to, 1));
    }

    /** The position, or the next one in a direction where it would cut a character that takes two units. */
    private static int whole(String text, int position, int step) {
        boolean cuts = position > 0 && position < text.length()
                && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
        return cuts ? position + step : position;
    }

    public String quote() {
        return quote;
    }

    public String before() {
        return before;
    }

    public String after() {
        return after;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public String getQuote() {
        return quote;
    }

    public int getStart() {
        return start;
    }

    public int getEnd() {
        return end;
    }
}
