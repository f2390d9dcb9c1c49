package org.quarterdeck.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Measured times of one thing, in milliseconds. Percentiles by the nearest-rank method. */
record Figures(String what, double[] sorted, int statements) {
    static Figures of(String what, List<Double> milliseconds, int statements) {
        var sorted = milliseconds.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Figures(what, sorted, statements);
    }

    double percentile(int p) {
        return sorted[Math.max(0, (int) Math.ceil(p / 100.0 * sorted.length) - 1)];
    }

    String row(int sites) {
        return String.format(Locale.ROOT, "| %d | %s | %.1f | %.1f | %s | %d |", sites, what, percentile(50), percentile(95),
                statements < 0 ? "–" : Integer.toString(statements), sorted.length);
    }
}
