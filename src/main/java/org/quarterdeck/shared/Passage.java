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
        before = text.substring(Math.max(0, start - CONTEXT), start);
        after = text.substring(end, Math.min(text.length(), end + CONTEXT));
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
        return new Passage(text, from, to);
    }

    /** The same passage as it lies at another place of an amended text. */
    public Passage movedTo(String text, int newStart) {
        return new Passage(text, newStart, newStart + quote.length());
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
