package org.quarterdeck.metric.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quarterdeck.metric.Better;
import org.quarterdeck.metric.LocalMetric;

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

    private static String finding(Better better, double... values) {
        return new RunChartFinding(metric(better, values)).getTitle();
    }

    private static LocalMetric metric(Better better, double... values) {
        return Charted.metric(better, null, values);
    }
}
