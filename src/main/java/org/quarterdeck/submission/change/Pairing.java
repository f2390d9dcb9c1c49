package org.quarterdeck.submission.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds which of the new paragraphs (or sentences) was made out of which old one, keeping the order of both: of all ways to
 * pair them, one with the most words in common. What has less than two fifths of its words in common is not a pair.
 */
final class Pairing {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final double ALIKE = 0.4;
    private static final long MOST_COMPARISONS = 500_000;

    /** The place of each side, -1 where there is none. */
    record Pair(int before, int after) {
    }

    private final int[][] before;
    private final int[][] after;

    private Pairing(List<String> before, List<String> after) {
        this.before = before.stream().map(Pairing::words).toArray(int[][]::new);
        this.after = after.stream().map(Pairing::words).toArray(int[][]::new);
    }

    static List<Pair> of(List<String> before, List<String> after) {
        if (before.isEmpty() || after.isEmpty() || (long) before.size() * after.size() > MOST_COMPARISONS) {
            return inOrder(before.size(), after.size());
        }
        return new Pairing(before, after).best();
    }

    private static List<Pair> inOrder(int before, int after) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < Math.max(before, after); i++) {
            pairs.add(new Pair(i < before ? i : -1, i < after ? i : -1));
        }
        return pairs;
    }

    private List<Pair> best() {
        var score = new double[before.length + 1][after.length + 1];
        for (int i = before.length - 1; i >= 0; i--) {
            for (int j = after.length - 1; j >= 0; j--) {
                score[i][j] = Math.max(Math.max(score[i + 1][j], score[i][j + 1]), paired(score, i, j));
            }
        }
        return walk(score);
    }

    private double paired(double[][] score, int i, int j) {
        double alike = likeness(before[i], after[j]);
        return alike < ALIKE ? -1 : alike + score[i + 1][j + 1];
    }

    private List<Pair> walk(double[][] score) {
        var pairs = new ArrayList<Pair>();
        int i = 0;
        int j = 0;
        while (i < before.length || j < after.length) {
            if (i < before.length && j < after.length && score[i][j] == paired(score, i, j)) {
                pairs.add(new Pair(i++, j++));
            } else if (i < before.length && (j == after.length || score[i][j] == score[i + 1][j])) {
                pairs.add(new Pair(i++, -1));
            } else {
                pairs.add(new Pair(-1, j++));
            }
        }
        return pairs;
    }

    /** Dice's coefficient: twice the words in common, of the words of both. */
    private static double likeness(int[] one, int[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length;) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return one.length + other.length == 0 ? 0 : 2.0 * common / (one.length + other.length);
    }

    private static int[] words(String text) {
        var words = WORD.matcher(text).results().mapToInt(word -> word.group().hashCode()).toArray();
        Arrays.sort(words);
        return words;
    }
}
