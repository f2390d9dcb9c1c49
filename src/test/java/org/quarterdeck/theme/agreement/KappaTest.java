package org.quarterdeck.theme.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Per cent and kappa against worked examples that were published, and against a second way to work them out. */
class KappaTest {
    static Stream<Arguments> published() {
        return Stream.of(
                arguments("Cohen 1960, proportions .44 .07 .09 / .05 .20 .05 / .01 .03 .06 of 200", "88 14 18 10 40 10 2 6 12", "70.0", "0.492"),
                arguments("Fleiss, Cohen and Everitt 1969, table 1", "106 10 4 22 28 10 2 12 6", "70.0", "0.429"),
                arguments("Landis and Koch 1977, Winnipeg patients", "38 5 0 1 33 11 3 0 10 14 5 6 3 7 3 10", "43.0", "0.208"),
                arguments("Landis and Koch 1977, New Orleans patients", "5 3 0 0 3 11 4 0 2 13 3 4 1 2 4 14", "47.8", "0.297"),
                arguments("Viera and Garrett 2005, usefulness of noon lectures", "15 5 10 70", "85.0", "0.57"),
                arguments("Sim and Wright 2005, table 1, lateral shift", "22 2 4 11", "84.6", "0.67"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void agreesWithWhatWasPublished(String source, String counts, String percent, String value) {
        var kappa = Kappa.of(table(counts));

        assertThat(new BigDecimal(kappa.percent().orElseThrow()).setScale(1, RoundingMode.HALF_UP)).hasToString(percent);
        assertThat(new BigDecimal(kappa.value().orElseThrow()).setScale(value.length() - 2, RoundingMode.HALF_UP)).hasToString(value);
    }

    private static long[][] table(String counts) {
        var cells = Stream.of(counts.split(" ")).mapToLong(Long::parseLong).toArray();
        int size = (int) Math.sqrt(cells.length);
        return IntStream.range(0, size).mapToObj(row -> Arrays.copyOfRange(cells, row * size, row * size + size)).toArray(long[][]::new);
    }

    @Test
    void agreesWithCountingOutAThousandTables() {
        var random = new Random(1960);
        for (int i = 0; i < 1000; i++) {
            int size = 2 + random.nextInt(4);
            int most = 1 + random.nextInt(60);
            var table = IntStream.range(0, size).mapToObj(row -> random.longs(size, 0, most).toArray()).toArray(long[][]::new);

            var kappa = Kappa.of(table);

            var pairs = pairs(table);
            assertThat(kappa.of()).isEqualTo((long) pairs.size() * pairs.size());
            if (pairs.isEmpty()) {
                assertThat(kappa.percent()).isEmpty();
                continue;
            }
            double observed = pairs.stream().filter(pair -> pair[0] == pair[1]).count() / (double) pairs.size();
            double chance = byChance(pairs);
            assertThat(kappa.percent().orElseThrow()).isCloseTo(100 * observed, within(1e-9));
            if (1 - chance < 1e-12) {
                assertThat(kappa.value()).isEmpty();
            } else {
                assertThat(kappa.value().orElseThrow()).isCloseTo((observed - chance) / (1 - chance), within(1e-9));
            }
        }
    }

    /** Each thing with the category that the first and that the second person gave it. */
    private static List<int[]> pairs(long[][] table) {
        var pairs = new ArrayList<int[]>();
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table.length; column++) {
                for (long k = 0; k < table[row][column]; k++) {
                    pairs.add(new int[] {row, column});
                }
            }
        }
        return pairs;
    }

    /** How often two would agree if each thing of the first were put beside each of the second. */
    private static double byChance(List<int[]> pairs) {
        long alike = pairs.stream().mapToLong(one -> pairs.stream().filter(other -> one[0] == other[1]).count()).sum();
        return alike / ((double) pairs.size() * pairs.size());
    }

    @Test
    void perfectAgreementIsOneAndTheOppositeIsLess() {
        assertThat(Kappa.of(table("7 0 0 3")).value()).hasValue(1);
        assertThat(Kappa.of(table("0 5 5 0")).value()).hasValue(-1);
        assertThat(Kappa.of(table("4 4 4 4")).value()).hasValue(0);
    }

    @Test
    void isNotDefinedWhereChanceAloneWouldAgree() {
        assertThat(Kappa.of(table("0 0 0 12")).value()).isEmpty();
        assertThat(Kappa.of(table("0 0 0 12")).percent()).hasValue(100);
        assertThat(Kappa.of(table("0 0 0 0")).percent()).isEmpty();
        assertThat(Kappa.of(table("0 0 0 0")).value()).isEmpty();
    }

    /** De Vries and others 2008: kappa of the averages of po and pe, not the average of the kappas. */
    @Test
    void pooledKappaIsMadeOfTheAverages() {
        var first = Kappa.of(table("15 5 10 70"));
        var second = Kappa.of(table("40 10 20 30"));

        var pooled = Kappa.pooled(List.of(first, second));

        double observed = (0.85 + 0.70) / 2;
        double chance = (0.65 + 0.50) / 2;
        assertThat(pooled.percent().orElseThrow()).isCloseTo(100 * observed, within(1e-12));
        assertThat(pooled.value().orElseThrow()).isCloseTo((observed - chance) / (1 - chance), within(1e-12));
        assertThat(Kappa.pooled(List.of()).value()).isEmpty();
        assertThatThrownBy(() -> Kappa.pooled(List.of(first, Kappa.of(table("1 0 0 1"))))).isInstanceOf(IllegalArgumentException.class);
    }
}
