package org.quarterdeck.theme.agreement;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How far two people agreed who put the same things into the same categories: the share on which they agreed, and Cohen's
 * kappa, which takes off what chance alone would make them agree on (J. Cohen, A coefficient of agreement for nominal
 * scales, Educational and Psychological Measurement 20, 1960, 37–46). Kappa is (po − pe) / (1 − pe), where po is the share
 * agreed on and pe the sum over the categories of the product of both people's shares. Both are kept as fractions of whole
 * numbers, so that nothing is rounded before the last division.
 *
 * @param agreed numerator of po
 * @param expected numerator of pe, of the same denominator
 * @param of the denominator; 0 where there was nothing to agree on
 */
public record Kappa(long agreed, long expected, long of) {
    /** @param table a row for each category of the first person, a column for each of the second, with how many things */
    public static Kappa of(long[][] table) {
        var rows = Arrays.stream(table).mapToLong(row -> Arrays.stream(row).sum()).toArray();
        long all = Arrays.stream(rows).sum();
        long agreed = IntStream.range(0, table.length).mapToLong(i -> table[i][i]).sum();
        long expected = IntStream.range(0, table.length)
                .mapToLong(i -> rows[i] * Arrays.stream(table).mapToLong(row -> row[i]).sum()).sum();
        return new Kappa(Math.multiplyExact(agreed, all), expected, Math.multiplyExact(all, all));
    }

    /**
     * The pooled kappa of several things that were asked of the same cases: po and pe are averaged, and kappa is made of the
     * averages (H. De Vries, M. N. Elliott, D. E. Kanouse, S. S. Teleki, Using pooled kappa to summarize interrater agreement
     * across many items, Field Methods 20, 2008, 272–282).
     *
     * @param each all with the same denominator
     */
    public static Kappa pooled(Collection<Kappa> each) {
        long of = each.stream().mapToLong(Kappa::of).max().orElse(0);
        if (each.stream().anyMatch(one -> one.of != of)) {
            throw new IllegalArgumentException("These were not asked of the same cases: " + List.copyOf(each));
        }
        return new Kappa(each.stream().mapToLong(Kappa::agreed).sum(), each.stream().mapToLong(Kappa::expected).sum(), of * each.size());
    }

    /** Per cent of the decisions on which both agreed; nothing where there was nothing to decide. */
    public OptionalDouble percent() {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * agreed / of);
    }

    /** From −1 to 1; not defined where chance alone would make them agree on everything. */
    public OptionalDouble value() {
        return of == expected ? OptionalDouble.empty() : OptionalDouble.of((double) (agreed - expected) / (of - expected));
    }

    /** "87.5%", or that there is nothing to count. */
    public String getPercentText() {
        return percent().isEmpty() ? "No data" : String.format(Locale.UK, "%.1f%%", percent().getAsDouble());
    }

    /** "0.57", "\u22120.10", or that it is not defined. */
    public String getValueText() {
        return value().isEmpty() ? "Not defined" : String.format(Locale.UK, "%.2f", value().getAsDouble()).replace("-0.00", "0.00").replace('-', '\u2212');
    }
}
