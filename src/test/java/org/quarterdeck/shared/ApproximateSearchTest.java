package org.quarterdeck.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Against the plain table of dynamic programming (P. Sellers, 1980). */
class ApproximateSearchTest {
    private static TreeMap<Integer, Integer> plain(String pattern, String text, int most, boolean fromStart) {
        var found = new TreeMap<Integer, Integer>();
        var column = new int[pattern.length() + 1];
        for (int i = 0; i < column.length; i++) {
            column[i] = i;
        }
        for (int read = 1; read <= text.length(); read++) {
            var next = new int[column.length];
            next[0] = fromStart ? read : 0;
            for (int i = 1; i < column.length; i++) {
                int replaced = column[i - 1] + (pattern.charAt(i - 1) == text.charAt(read - 1) ? 0 : 1);
                next[i] = Math.min(replaced, 1 + Math.min(column[i], next[i - 1]));
            }
            column = next;
            if (column[pattern.length()] <= most) {
                found.put(read, column[pattern.length()]);
            }
        }
        return found;
    }

    private static String text(Random random, int length, String letters) {
        return random.ints(length, 0, letters.length()).mapToObj(i -> letters.substring(i, i + 1)).collect(Collectors.joining());
    }

    @Test
    void everyEndIsFoundWithItsEdits() {
        var random = new Random(13);
        for (int round = 0; round < 2_000; round++) {
            var letters = round % 2 == 0 ? "ab" : "aeinst \u0645\u4e2d";
            var text = text(random, random.nextInt(400), letters);
            int length = 1 + random.nextInt(round % 5 == 0 ? 300 : 70);
            var pattern = new StringBuilder(text(random, length, letters));
            if (text.length() > length) {
                int at = random.nextInt(text.length() - length);
                pattern.replace(0, length, text.substring(at, at + length)).setCharAt(random.nextInt(length), 'x');
            }
            int most = random.nextInt(1 + length);
            boolean fromStart = round % 3 == 0;
            var found = new TreeMap<Integer, Integer>();

            new ApproximateSearch(pattern).search(text, most, fromStart, found::put);

            assertThat(found).as("%s in %s", pattern, text).isEqualTo(plain(pattern.toString(), text, most, fromStart));
        }
    }
}
