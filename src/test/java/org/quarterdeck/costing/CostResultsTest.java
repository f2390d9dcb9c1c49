package org.quarterdeck.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.costing.CostCategory.CARRIED_OVER;
import static org.quarterdeck.costing.CostCategory.RUNNING_EXISTING_STAFF;
import static org.quarterdeck.costing.CostCategory.RUNNING_NEW_STAFF;
import static org.quarterdeck.costing.CostCategory.SETUP_LABOUR;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CostResultsTest {
    @Test
    void theMiddleOfARangeCounts() {
        var results = results(line(SETUP_LABOUR).between(pounds("100.01"), pounds("100.04"), Confidence.WITHIN_10));

        assertThat(results.setUp()).isEqualByComparingTo("100.025");
        assertThat(Pounds.plain(results.setUp())).isEqualTo("100.03");
    }

    @Test
    void theShareThatReplacedEarlierWorkDoesNotCount() {
        var results = results(line(RUNNING_EXISTING_STAFF).actually(pounds("1000.00")).replacing(pounds("40")));

        assertThat(results.running()).isEqualByComparingTo("600");
        assertThat(results.category(RUNNING_EXISTING_STAFF)).get().satisfies(added -> assertThat(added).isEqualByComparingTo("600"));
    }

    @Test
    void whatWasCarriedOverIsValuedAndNeverInATotal() {
        var results = results(line(CARRIED_OVER).about(pounds("7200"), Confidence.WITHIN_10), line(SETUP_LABOUR).actually(pounds("10")));

        assertThat(results.carriedOver()).contains(pounds("7200"));
        assertThat(results.total()).isEqualByComparingTo("10");
        assertThat(results.estimatedShare()).get().satisfies(share -> assertThat(share).isEqualByComparingTo("0"));
    }

    @Test
    void whatCannotBeEstimatedIsNotZero() {
        var results = new CostResults(List.of(line(RUNNING_NEW_STAFF).actually(pounds("5"))), List.of(SETUP_LABOUR, CARRIED_OVER), null);

        assertThat(results.category(SETUP_LABOUR)).isEmpty();
        assertThat(results.category(CostCategory.SETUP_NON_LABOUR)).contains(BigDecimal.ZERO);
        assertThat(results.carriedOver()).isEmpty();
        assertThat(results.missing()).containsExactly(SETUP_LABOUR);
        assertThat(results.stated()).isEmpty();
        assertThat(results.difference()).isEmpty();
    }

    @Test
    void aStatedTotalIsComparedToThePenny() {
        var lines = List.of(line(SETUP_LABOUR).between(pounds("0.01"), pounds("0.02"), Confidence.NOT_KNOWN));

        assertThat(new CostResults(lines, List.of(), pounds("0.02")).isDifferent()).isFalse();
        assertThat(new CostResults(lines, List.of(), pounds("0.01")).isDifferent()).isTrue();
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetween() {
        var spread = Spread.of(List.of(java.util.Optional.of(pounds("3")), java.util.Optional.empty(), java.util.Optional.of(pounds("2.01"))));

        assertThat(spread.median()).get().satisfies(middle -> assertThat(middle).isEqualByComparingTo("2.505"));
        assertThat(spread.count()).isEqualTo(2);
        assertThat(spread.lowest()).contains(pounds("2.01"));
    }

    /** The same sums in whole two-hundredths of ten-thousandths of a pound, without a fraction anywhere. */
    @Test
    void aThousandProFormasComeOutAsTheyDoInWholeNumbers() {
        var random = new Random(20110905);
        for (int i = 0; i < 1_000; i++) {
            var lines = new ArrayList<CostLine>();
            var sums = new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO};
            for (int n = random.nextInt(12); n >= 0; n--) {
                add(random, lines, sums);
            }

            var results = new CostResults(lines, List.of(), null);

            assertThat(results.setUp()).isEqualByComparingTo(toPounds(sums[0]));
            assertThat(results.running()).isEqualByComparingTo(toPounds(sums[1]));
            assertThat(results.total()).isEqualByComparingTo(toPounds(sums[0].add(sums[1])));
            assertThat(results.carriedOver().orElseThrow()).isEqualByComparingTo(toPounds(sums[2]));
            if (sums[0].add(sums[1]).signum() > 0) {
                assertThat(results.estimatedShare().orElseThrow()).isEqualByComparingTo(new BigDecimal(sums[3])
                        .divide(new BigDecimal(sums[0].add(sums[1])), 4, RoundingMode.HALF_UP));
            }
        }
    }

    private static void add(Random random, List<CostLine> lines, BigInteger[] sums) {
        var category = CostCategory.values()[random.nextInt(6)];
        long low = random.nextInt(200_000_000);
        long high = low + random.nextInt(1_000_000);
        int replaced = category == RUNNING_EXISTING_STAFF ? random.nextInt(10_001) : 0;
        int basis = random.nextInt(3);
        var line = line(category).replacing(BigDecimal.valueOf(replaced, 2));
        lines.add(switch (basis) {
            case 0 -> line.actually(BigDecimal.valueOf(low, 2));
            case 1 -> line.about(BigDecimal.valueOf(low, 2), Confidence.WITHIN_20);
            default -> line.between(BigDecimal.valueOf(low, 2), BigDecimal.valueOf(high, 2), Confidence.WITHIN_50);
        });
        var twice = BigInteger.valueOf(basis == 2 ? low + high : 2 * low).multiply(BigInteger.valueOf(10_000 - replaced));
        int sum = category == CARRIED_OVER ? 2 : category.name().startsWith("SETUP") ? 0 : 1;
        sums[sum] = sums[sum].add(twice);
        if (basis > 0 && sum < 2) {
            sums[3] = sums[3].add(twice);
        }
    }

    private static BigDecimal toPounds(BigInteger parts) {
        return new BigDecimal(parts).divide(BigDecimal.valueOf(2_000_000));
    }

    private static CostResults results(CostLine... lines) {
        return new CostResults(List.of(lines), List.of(), null);
    }

    private static CostLine line(CostCategory category) {
        return new CostLine(null, category, "An item");
    }

    private static BigDecimal pounds(String amount) {
        return new BigDecimal(amount);
    }
}
