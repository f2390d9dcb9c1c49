package org.quarterdeck.shared;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Looks for a pattern in a text where up to a number of characters are inserted, left out or replaced (Levenshtein distance),
 * by G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming", Journal of the ACM
 * 46 (3), 1999, with the cut-off of its section 4: 64 rows of the table in a word, and only the rows that can still matter.
 */
final class ApproximateSearch {
    /** Takes each place where the pattern may end: how many characters were read until there, and with how many edits. */
    interface Found {
        void at(int read, int edits);
    }

    /** The end of the best find, counted in characters read; the edits are one more than allowed where there is none. */
    record Hit(int read, int edits) {
    }

    private static final int WORD = 64;
    private static final int LATIN = 0x250;

    private final int length;
    private final int last;
    private final long[] none;
    private final long[][] latin = new long[LATIN][];
    private final Map<Character, long[]> others = new HashMap<>();
    private final long[] ups;
    private final long[] downs;
    private final int[] scores;

    /** @param pattern not empty */
    ApproximateSearch(CharSequence pattern) {
        length = pattern.length();
        last = (length - 1) / WORD;
        none = new long[last + 1];
        ups = new long[last + 1];
        downs = new long[last + 1];
        scores = new int[last + 1];
        for (int i = 0; i < length; i++) {
            rowsFor(pattern.charAt(i))[i / WORD] |= 1L << i % WORD;
        }
        Arrays.setAll(latin, c -> latin[c] == null ? none : latin[c]);
    }

    private long[] rowsFor(char c) {
        if (c >= LATIN) {
            return others.computeIfAbsent(c, added -> new long[last + 1]);
        }
        if (latin[c] == null) {
            latin[c] = new long[last + 1];
        }
        return latin[c];
    }

    private long[] rowsOf(char c) {
        return c < LATIN ? latin[c] : others.getOrDefault(c, none);
    }

    /** The best find anywhere in a stretch of text; of equals the first. */
    Hit best(CharSequence text, int most) {
        return best(text, most, false);
    }

    /** The best find that begins where the text begins. */
    Hit beginning(CharSequence text, int most) {
        return best(text, most, true);
    }

    private Hit best(CharSequence text, int most, boolean fromStart) {
        var best = new Hit[] {new Hit(0, most + 1)};
        search(text, most, fromStart, (read, edits) -> {
            boolean closer = edits == best[0].edits() && fromStart && Math.abs(read - length) < Math.abs(best[0].read() - length);
            if (edits < best[0].edits() || closer) {
                best[0] = new Hit(read, edits);
            }
        });
        return best[0];
    }

    /**
     * Reads the text once.
     *
     * @param most edits that a find may have
     * @param fromStart whether the pattern has to begin where the text begins
     */
    void search(CharSequence text, int most, boolean fromStart, Found found) {
        int active = Math.min(last, most / WORD);
        for (int block = 0; block <= active; block++) {
            begin(block, block == 0 ? 0 : scores[block - 1]);
        }
        var characters = text.toString().toCharArray();
        for (int read = 1; read <= characters.length; read++) {
            var rows = rowsOf(characters[read - 1]);
            int carry = fromStart ? 1 : 0;
            for (int block = 0; block <= active; block++) {
                carry = step(block, rows[block], carry);
                scores[block] += carry;
            }
            if (active < last && scores[active] - carry <= most && ((rows[active + 1] & 1) != 0 || carry < 0)) {
                int above = scores[active] - carry;
                active++;
                begin(active, above);
                scores[active] += step(active, rows[active], carry);
            } else {
                while (active > 0 && scores[active] >= most + WORD) {
                    active--;
                }
            }
            if (active == last && scores[last] <= most) {
                found.at(read, scores[last]);
            }
        }
    }

    private void begin(int block, int above) {
        ups[block] = -1L;
        downs[block] = 0;
        scores[block] = above + rows(block);
    }

    private int rows(int block) {
        return block < last ? WORD : length - last * WORD;
    }

    /** One word of the next column. What comes in from the word above, and goes out to the one below, is -1, 0 or 1. */
    private int step(int block, long equal, int in) {
        long up = ups[block];
        long down = downs[block];
        long reached = equal | down;
        long fromAbove = in >>> 31;
        long matched = equal | fromAbove;
        long diagonal = (matched & up) + up ^ up | matched;
        long right = down | ~(diagonal | up);
        long left = up & diagonal;
        int lowest = rows(block) - 1;
        int out = (int) (right >>> lowest & 1) - (int) (left >>> lowest & 1);
        right = right << 1 | -in >>> 31;
        left = left << 1 | fromAbove;
        ups[block] = left | ~(reached | right);
        downs[block] = right & reached;
        return out;
    }
}
