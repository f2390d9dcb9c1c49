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
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CostResultsTest {
    @Test
    void theMiddleOfARangeCounts() {
        var results = results(between(SETUP_LABOUR, "100.01", "100.04"));

        assertThat(results.setUp()).isEqualByComparingTo("100.025");
        assertThat(Pounds.plain(results.setUp())).isEqualTo("100.03");
    }

    @Test
    void theShareThatReplacedEarlierWorkDoesNotCount() {
        var results = results(new CostItem(1, RUNNING_EXISTING_STAFF, "An item", CostBasis.ACTUAL, pounds("1000.00"), null, null, null, pounds("40"), null));

        assertThat(results.running()).isEqualByComparingTo("600");
        assertThat(results.category(RUNNING_EXISTING_STAFF)).get().satisfies(added -> assertThat(added).isEqualByComparingTo("600"));
    }

    @Test
    void whatWasCarriedOverIsValuedAndNeverInATotal() {
        var results = results(about(CARRIED_OVER, "7200", Confidence.WITHIN_10), actually(SETUP_LABOUR, "10"));

        assertThat(results.carriedOver()).contains(pounds("7200"));
        assertThat(results.total()).isEqualByComparingTo("10");
        assertThat(results.estimatedShare()).get().satisfies(share -> assertThat(share).isEqualByComparingTo("0"));
    }

    @Test
    void whatCannotBeEstimatedIsNotZero() {
        var results = new CostResults(List.of(actually(RUNNING_NEW_STAFF, "5")), List.of(SETUP_LABOUR, CARRIED_OVER), null, null);

        assertThat(results.category(SETUP_LABOUR)).isEmpty();
        assertThat(results.category(CostCategory.SETUP_NON_LABOUR)).contains(BigDecimal.ZERO);
        assertThat(results.carriedOver()).isEmpty();
        assertThat(results.missing()).containsExactly(SETUP_LABOUR);
        assertThat(results.stated()).isEmpty();
        assertThat(results.difference()).isEmpty();
    }

    @Test
    void aStatedTotalIsComparedToThePenny() {
        var lines = List.of(between(SETUP_LABOUR, "0.01", "0.02"));

        assertThat(new CostResults(lines, List.of(), pounds("0.02"), null).isDifferent()).isFalse();
        assertThat(new CostResults(lines, List.of(), pounds("0.01"), null).isDifferent()).isTrue();
    }

    @Test
    void theTotalLiesBetweenItsLinesAtTheirLowestAndAtTheirHighest() {
        var results = results(actually(SETUP_LABOUR, "100"), about(SETUP_LABOUR, "50", Confidence.WITHIN_10), between(RUNNING_NEW_STAFF, "10", "30"),
                about(CARRIED_OVER, "999", Confidence.WITHIN_50));

        assertThat(results.lowest()).get().satisfies(low -> assertThat(low).isEqualByComparingTo("155"));
        assertThat(results.highest()).get().satisfies(high -> assertThat(high).isEqualByComparingTo("185"));
        assertThat(results.unbounded()).isZero();
    }

    @Test
    void anEstimateOfWhichNobodyKnowsHowCloseItIsWidensNothingAndIsSaid() {
        assertThat(results(about(SETUP_LABOUR, "50", Confidence.NOT_KNOWN)).lowest()).isEmpty();
        assertThat(results(actually(SETUP_LABOUR, "50")).highest()).isEmpty();

        var some = results(about(SETUP_LABOUR, "50", Confidence.NOT_KNOWN), between(SETUP_LABOUR, "1", "2"));
        assertThat(some.lowest()).get().satisfies(low -> assertThat(low).isEqualByComparingTo("51"));
        assertThat(some.unbounded()).isEqualTo(1);
    }

    @Test
    void fundingComesOffInALineOfItsOwnAndMayBeMoreThanTheCosts() {
        var lines = List.of(actually(SETUP_LABOUR, "100"));

        assertThat(new CostResults(lines, List.of(), null, pounds("30.50")).netOfFunding()).contains(pounds("69.50"));
        assertThat(new CostResults(lines, List.of(), null, pounds("130")).netOfFunding()).contains(pounds("-30"));
        assertThat(new CostResults(lines, List.of(), null, null).netOfFunding()).isEmpty();
        assertThat(new CostResults(lines, List.of(), null, pounds("30.50")).total()).isEqualByComparingTo("100");
    }

    /** The same sums in whole two-hundredths of ten-thousandths of a pound, without a fraction anywhere, and shuffled. */
    @Test
    void aThousandProFormasComeOutAsTheyDoInWholeNumbersInAnyOrder() {
        var random = new Random(20110905);
        for (int i = 0; i < 1_000; i++) {
            var lines = new ArrayList<CostItem>();
            var sums = new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO};
            for (int n = random.nextInt(12); n >= 0; n--) {
                add(random, lines, sums);
            }

            compare(new CostResults(lines, List.of(), null, null), sums);
            Collections.shuffle(lines, random);
            compare(new CostResults(lines, List.of(), null, null), sums);
        }
    }

    private static void compare(CostResults results, BigInteger[] sums) {
        var total = sums[0].add(sums[1]);
        assertThat(results.setUp()).isEqualByComparingTo(toPounds(sums[0]));
        assertThat(results.running()).isEqualByComparingTo(toPounds(sums[1]));
        assertThat(results.total()).isEqualByComparingTo(toPounds(total));
        assertThat(Pounds.plain(results.total())).isEqualTo(toPounds(total).setScale(2, RoundingMode.HALF_UP).toPlainString());
        assertThat(results.carriedOver().orElseThrow()).isEqualByComparingTo(toPounds(sums[2]));
        if (total.signum() > 0) {
            assertThat(results.estimatedShare().orElseThrow())
                    .isEqualByComparingTo(new BigDecimal(sums[3]).divide(new BigDecimal(total), 4, RoundingMode.HALF_UP));
        }
    }

    private static void add(Random random, List<CostItem> lines, BigInteger[] sums) {
        var category = CostCategory.values()[random.nextInt(6)];
        long low = random.nextInt(200_000_000);
        long high = low + random.nextInt(1_000_000);
        int replaced = category == RUNNING_EXISTING_STAFF ? random.nextInt(10_001) : 0;
        var basis = CostBasis.values()[random.nextInt(3)];
        boolean range = basis == CostBasis.RANGE;
        lines.add(new CostItem(lines.size() + 1, category, "An item", basis, range ? null : pence(low), range ? pence(low) : null,
                range ? pence(high) : null, basis == CostBasis.ACTUAL ? null : Confidence.WITHIN_20, BigDecimal.valueOf(replaced, 2), null));
        var twice = BigInteger.valueOf(range ? low + high : 2 * low).multiply(BigInteger.valueOf(10_000 - replaced));
        int sum = category == CARRIED_OVER ? 2 : category.name().startsWith("SETUP") ? 0 : 1;
        sums[sum] = sums[sum].add(twice);
        if (basis != CostBasis.ACTUAL && sum < 2) {
            sums[3] = sums[3].add(twice);
        }
    }

    private static BigDecimal pence(long pence) {
        return BigDecimal.valueOf(pence, 2);
    }

    private static BigDecimal toPounds(BigInteger parts) {
        return new BigDecimal(parts).divide(BigDecimal.valueOf(2_000_000));
    }

    private static CostResults results(CostItem... lines) {
        return new CostResults(List.of(lines), List.of(), null, null);
    }

    private static CostItem actually(CostCategory category, String amount) {
        return new CostItem(1, category, "An item", CostBasis.ACTUAL, pounds(amount), null, null, null, BigDecimal.ZERO, null);
    }

    private static CostItem about(CostCategory category, String amount, Confidence howClose) {
        return new CostItem(2, category, "An item", CostBasis.ESTIMATE, pounds(amount), null, null, howClose, BigDecimal.ZERO, null);
    }

    private static CostItem between(CostCategory category, String low, String high) {
        return new CostItem(3, category, "An item", CostBasis.RANGE, null, pounds(low), pounds(high), Confidence.NOT_KNOWN, BigDecimal.ZERO, null);
    }

    private static BigDecimal pounds(String amount) {
        return new BigDecimal(amount);
    }
}
