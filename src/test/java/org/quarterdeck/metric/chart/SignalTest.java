package org.quarterdeck.metric.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each rule at its edge. */
class SignalTest {
    private static List<Integer> with(Signal signal, double... values) {
        var judged = new ProcessChart(values, Set.of(), false).getValues();
        return IntStream.range(0, values.length).filter(i -> judged.get(i).signals().contains(signal)).boxed().toList();
    }

    @Test
    void sevenOnOneSideAreAShiftAndSixAreNot() {
        assertThat(with(Signal.SHIFT, 0, 9, 9, 9, 9, 9, 9, 0)).isEmpty();
        assertThat(with(Signal.SHIFT, 0, 9, 9, 9, 9, 9, 9, 9, 0)).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void aValueOnTheMeanEndsAShift() {
        assertThat(with(Signal.SHIFT, 1, 1, 1, 2, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3, 3)).containsExactly(8, 9, 10, 11, 12, 13, 14);
        assertThat(with(Signal.SHIFT, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1)).as("all the same, off by a rounding error").isEmpty();
    }

    @Test
    void sevenThatRiseAreATrendAndSixAreNot() {
        assertThat(with(Signal.TREND, 5, 1, 2, 3, 4, 5, 6, 2)).isEmpty();
        assertThat(with(Signal.TREND, 5, 1, 2, 3, 4, 5, 6, 7, 2)).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(with(Signal.TREND, 1, 2, 3, 3, 4, 5, 6, 7)).as("two that are equal end it").isEmpty();
        assertThat(with(Signal.TREND, 7, 6, 5, 4, 3, 2, 1)).hasSize(7);
    }

    @Test
    void theDirectionOfATrendAloneIsWhereItGoes() {
        var judged = new ProcessChart(new double[] {7, 6, 5, 4, 3, 2, 1, 9, 0, 9, 0, 9, 0}, Set.of(), false).getValues();
        assertThat(judged.get(0).signals()).containsExactly(Signal.TREND);
        assertThat(judged.get(0).high()).isFalse();
    }

    @Test
    void twoOfThreeNearOneLimitAndNotOneNearEach() {
        double[] two = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 3, 1, 3, 0, 1, 0, 1, 0, 1, 0};
        assertThat(with(Signal.NEAR_LIMIT, two)).containsExactly(16, 18);
        double[] each = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 3, 0.5, -2, 0, 1, 0, 1, 0, 1, 0};
        assertThat(with(Signal.NEAR_LIMIT, each)).isEmpty();
    }

    @Test
    void oneValueHasNoLimits() {
        assertThat(new ProcessChart(new double[] {3}, Set.of(), false).getLatest().getLimits()).isNull();
        assertThat(new ProcessChart(new double[] {3, 3}, Set.of(1), true).getPhases()).hasSize(2);
    }
}
