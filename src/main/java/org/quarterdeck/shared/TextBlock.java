package org.quarterdeck.shared;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A paragraph or a list item of a text, with its place in it.
 *
 * @param start position of its first character in the whole text
 * @param end position after its last character
 */
public record TextBlock(Kind kind, int start, int end, String text) {
    public enum Kind { PARAGRAPH, ITEM }

    /** A sentence, with its place in the whole text. */
    public record Sentence(int start, int end, String text) {
    }

    /** The blocks of a text in their order. A line that starts with "- ", "* " or "• " is a list item. */
    public static List<TextBlock> of(String text) {
        var blocks = new ArrayList<TextBlock>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                blocks.add(block(text, start, end));
            }
            start = end + 1;
        }
        return List.copyOf(blocks);
    }

    private static TextBlock block(String text, int start, int end) {
        var line = text.substring(start, end);
        boolean item = line.startsWith("- ") || line.startsWith("* ") || line.startsWith("\u2022 ");
        int from = item ? start + 2 : start;
        return new TextBlock(item ? Kind.ITEM : Kind.PARAGRAPH, from, end, text.substring(from, end));
    }

    public boolean isItem() {
        return kind == Kind.ITEM;
    }

    /** The sentences of this block, by the rules of the platform for British English. */
    public List<Sentence> sentences() {
        var breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(text);
        var found = new ArrayList<Sentence>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            var sentence = text.substring(from, to).stripTrailing();
            if (!sentence.isEmpty()) {
                found.add(new Sentence(start + from, start + from + sentence.length(), sentence));
            }
        }
        return List.copyOf(found);
    }
}
