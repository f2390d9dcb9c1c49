package org.quarterdeck.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.quarterdeck.search.Words.Word;

/** A stretch of a text around what was found in it, in parts, so that a page can mark them without markup in the text. */
public final class Snippet {
    private static final int LONGEST = 320;
    private static final int BEFORE = 90;

    /** @param found whether this was looked for */
    public record Part(String text, boolean found) {
        public String getText() {
            return text;
        }

        public boolean isFound() {
            return found;
        }
    }

    private Snippet() {
    }

    static List<Part> of(String text, Wanted wanted) {
        var words = Words.of(text);
        return of(text, words, wanted.found(words));
    }

    /** The whole text. */
    static List<Part> whole(String text, List<Word> words, BitSet found) {
        return parts(text, words, found, 0, text.length());
    }

    /** The stretch of about {@value #LONGEST} characters in which most of these words stand, the first where several are alike. */
    static List<Part> of(String text, List<Word> words, BitSet found) {
        int from = text.length() <= LONGEST ? 0 : start(text, words, found);
        return parts(text, words, found, from, end(text, words, from));
    }

    private static List<Part> parts(String text, List<Word> words, BitSet found, int from, int to) {
        var parts = new ArrayList<Part>();
        int written = from;
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            var word = words.get(i);
            if (word.start() >= from && word.end() <= to) {
                add(parts, text.substring(written, word.start()), false);
                add(parts, text.substring(word.start(), word.end()), true);
                written = word.end();
            }
        }
        add(parts, text.substring(written, to) + (to < text.length() ? " …" : ""), false);
        if (from > 0) {
            parts.add(0, new Part("… ", false));
        }
        return List.copyOf(parts);
    }

    private static void add(List<Part> parts, String text, boolean found) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, found));
        }
    }

    private static int start(String text, List<Word> words, BitSet found) {
        var hits = found.stream().mapToObj(words::get).toList();
        int best = 0;
        int most = 0;
        int last = 0;
        for (int first = 0; first < hits.size(); first++) {
            int here = Math.max(0, hits.get(first).start() - BEFORE);
            while (last < hits.size() && hits.get(last).end() <= here + LONGEST) {
                last++;
            }
            if (last - first > most) {
                most = last - first;
                best = here;
            }
        }
        int wanted = best;
        return best == 0 ? 0 : words.stream().mapToInt(Word::start).filter(start -> start >= wanted).findFirst().orElse(0);
    }

    private static int end(String text, List<Word> words, int from) {
        if (text.length() - from <= LONGEST) {
            return text.length();
        }
        int to = words.stream().mapToInt(Word::end).filter(end -> end > from && end <= from + LONGEST).max().orElse(from + LONGEST);
        return Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
    }
}
