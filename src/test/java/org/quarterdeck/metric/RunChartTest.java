package org.quarterdeck.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RunChartTest {
    @Test
    void sixOfTheLatestValuesOnOneSideOfTheMedianAreAShift() {
        assertThat(finding(Better.HIGHER, 1, 2, 3, 2, 1, 2, 8, 9, 8, 9, 8, 9)).isEqualTo(
                "The latest 6 values are above the median of 5.5 per cent: a shift for the better");
        assertThat(finding(Better.LOWER, 1, 2, 3, 2, 1, 2, 8, 9, 8, 9, 8, 9)).endsWith("a shift for the worse");
        assertThat(finding(Better.LOWER, 9, 8, 9, 8, 9, 8, 1, 2, 1, 2, 1, 2)).contains("below").endsWith("a shift for the better");
    }

    @Test
    void anEarlierShiftIsSaidWithItsPeriods() {
        assertThat(finding(Better.HIGHER, 9, 8, 9, 8, 9, 8, 1, 2, 1, 2, 1, 9, 1, 2)).isEqualTo(
                "6 values in a row were above the median of 5 per cent, from April 2009 to September 2009");
    }

    @Test
    void fiveAreNot() {
        assertThat(finding(Better.HIGHER, 9, 2, 3, 2, 1, 9, 2, 8, 9, 8, 9, 8)).startsWith("No shift");
    }

    @Test
    void aValueOnTheMedianNeitherAddsToARowNorBreaksIt() {
        assertThat(finding(Better.HIGHER, 1, 1, 1, 1, 1, 1, 5, 9, 9, 9, 5, 9, 9, 9)).startsWith("The latest 6 values are above");
    }

    @Test
    void withFewValuesNothingIsSaidOfChance() {
        assertThat(finding(Better.HIGHER, 58, 46)).isEqualTo("From 58 to 46 per cent, with too few values to tell a shift from chance");
    }

    @Test
    void everythingIsInsideTheChart() {
        for (double[] values : new double[][] {{0}, {0, 0}, {-11.6, 2}, {1_000_000, 1_000_001}, {0.66, 1.32}, {58, 70}}) {
            var chart = new RunChart(metric(Better.LOWER, values));

            assertThat(chart.getPoints()).allSatisfy(point -> {
                assertThat(point.x()).isBetween((double) chart.getLeft(), (double) chart.getEnd());
                assertThat(point.y()).isBetween(0.0, (double) chart.getFoot());
            });
            assertThat(chart.getTicks()).hasSizeBetween(2, 9);
        }
    }

    private static String finding(Better better, double... values) {
        return new RunChartFinding(metric(better, values)).getTitle();
    }

    private static LocalMetric metric(Better better, double... values) {
        var metric = new LocalMetric(null, "M1", "A metric", Frequency.MONTH, "percent", better);
        var period = java.time.YearMonth.of(2009, 4);
        for (double value : Arrays.stream(values).toArray()) {
            metric.measure(Series.SITE, new Period(Frequency.MONTH, period), BigDecimal.valueOf(value).stripTrailingZeros());
            period = period.plusMonths(1);
        }
        return metric;
    }
}
