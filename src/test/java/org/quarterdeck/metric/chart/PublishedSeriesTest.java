package org.quarterdeck.metric.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * XmR charts that others have published. Limits without screening are the published ones, to the digits that are published; those
 * of the first series are published at both settings. The other screened limits were computed by a separate program (Python) from
 * the published values, and where no moving range is larger than 3.267 times their mean they equal the unscreened ones.
 */
class PublishedSeriesTest {
    private static final double[] NHS_R = {1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1};
    private static final double[] NIST = {49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1};
    private static final double[] VISCOSITY = {33.75, 33.05, 34.00, 33.81, 33.46, 34.02, 33.68, 33.27, 33.49, 33.20, 33.62, 33.00, 33.54, 33.12, 33.84};
    private static final double[] LOANS = {310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304};
    private static final double[] WHEELER_49 = {39, 41, 41, 41, 43, 44, 41, 42, 40, 41, 44, 40};
    private static final double[] WHEELER_215 = {905, 930, 865, 895, 905, 885, 890, 930, 915, 910, 920, 915, 925, 860, 905, 925, 925, 905, 915,
        930, 890, 940, 860, 875, 985, 970, 940, 975, 1000, 1035, 1020, 985, 960, 945, 965, 940, 900, 920, 980, 950, 955, 970, 970, 1035, 1040};
    private static final double[] TREATMENTS = {9, 14, 9, 12, 10, 11, 7, 9, 12, 13, 14, 11, 10, 14, 12, 11, 11, 10, 13, 9,
        14, 17, 17, 13, 13, 12, 14, 16, 15, 18, 12, 14, 17, 12, 11, 13, 15, 16, 14, 13};

    static Stream<Arguments> series() {
        return Stream.of(
                Arguments.of("NHSRplotthedots, vignette Deviations from Excel defaults", NHS_R, -3.06, 1.94, 6.95, -0.72, 4.60, 0.005),
                Arguments.of("NIST/SEMATECH e-Handbook 6.3.2.2, flow rate", NIST, 45.8159, 50.81, 55.8041, 45.8159, 55.8041, 0.001),
                Arguments.of("Montgomery, viscosity of paint, as in R package qcc", VISCOSITY, 32.24484, 33.52333, 34.80183, 32.24484, 34.80183, 0.001),
                Arguments.of("Montgomery, Introduction to Statistical Quality Control, costs of loans", LOANS, 279.78, 300.5, 321.22, 279.78, 321.22, 0.005),
                Arguments.of("Wheeler and Chambers 1992, page 49", WHEELER_49, 36.82, 41.42, 46.01, 36.82, 46.01, 0.005),
                Arguments.of("Wheeler and Chambers 1992, page 215", WHEELER_215, 862.84, 936.89, 1010.93, 867.9145, 1005.8633, 0.02));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("series")
    void limitsAreThePublishedOnes(String source, double[] values, double lower, double mean, double upper, double screenedLower,
            double screenedUpper, double digits) {
        var plain = new ProcessChart(values, Set.of(), false).getLatest().getLimits();
        assertThat(plain.lower()).as(source).isCloseTo(lower, within(digits));
        assertThat(plain.mean()).isCloseTo(mean, within(digits));
        assertThat(plain.upper()).isCloseTo(upper, within(digits));

        var screened = new ProcessChart(values, Set.of(), true).getLatest().getLimits();
        assertThat(screened.mean()).isEqualTo(plain.mean());
        assertThat(screened.lower()).as(source + ", screened").isCloseTo(screenedLower, within(digits));
        assertThat(screened.upper()).isCloseTo(screenedUpper, within(digits));
    }

    private static List<Integer> with(double[] values, boolean screened, Signal signal) {
        var judged = new ProcessChart(values, Set.of(), screened).getValues();
        return IntStream.range(0, values.length).filter(i -> judged.get(i).signals().contains(signal)).mapToObj(i -> i + 1).toList();
    }

    /** The vignette shows one special cause, the fifth value; the handbook and the two books say that these processes are in control. */
    @Test
    void signalsAreThePublishedOnes() {
        for (boolean screened : new boolean[] {false, true}) {
            assertThat(with(NHS_R, screened, Signal.OUTSIDE)).containsExactly(5);
            for (var calm : List.of(NIST, VISCOSITY, LOANS, WHEELER_49)) {
                assertThat(new ProcessChart(calm, Set.of(), screened).getValues()).noneMatch(value -> value.signals().contains(Signal.OUTSIDE));
            }
        }
        assertThat(with(WHEELER_215, false, Signal.OUTSIDE)).as("Wheeler and Chambers, page 215").containsExactly(14, 23, 30, 31, 44, 45);
    }

    /** Shifts by the NHS rule of seven; the last seven values are none by Wheeler's own rule of eight. */
    @Test
    void shiftsOfALongSeries() {
        assertThat(with(WHEELER_215, false, Signal.SHIFT)).containsExactlyElementsOf(
                Stream.of(IntStream.rangeClosed(1, 21), IntStream.rangeClosed(25, 36), IntStream.rangeClosed(39, 45)).flatMap(IntStream::boxed).toList());
        assertThat(with(WHEELER_215, false, Signal.NEAR_LIMIT)).contains(23, 24, 30, 31, 44, 45).doesNotContain(14);
    }

    /** Wheeler, Making Sense of Data, page 134: four treatments with limits of their own. */
    @Test
    void limitsAreComputedAnewAfterEachChange() {
        var phases = new ProcessChart(TREATMENTS, Set.of(10, 20, 30), false).getPhases();
        assertThat(phases).extracting(Phase::getFirst).containsExactly(0, 10, 20, 30);
        assertThat(phases).allMatch(Phase::isTrial);
        double[][] published = {{2.916785, 10.6, 18.283215}, {5.885343, 11.5, 17.114657}, {10.171868, 14.9, 19.628132}, {8.085343, 13.7, 19.314657}};
        for (int i = 0; i < published.length; i++) {
            assertThat(phases.get(i).getLimits().lower()).isCloseTo(published[i][0], within(0.002));
            assertThat(phases.get(i).getLimits().mean()).isCloseTo(published[i][1], within(0.002));
            assertThat(phases.get(i).getLimits().upper()).isCloseTo(published[i][2], within(0.002));
        }
    }
}
