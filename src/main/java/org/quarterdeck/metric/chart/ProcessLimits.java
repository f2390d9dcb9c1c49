package org.quarterdeck.metric.chart;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Centre and limits of an XmR chart: the mean, and 2.66 mean moving ranges above and below it (NHS England, Making Data Count;
 * Wheeler and Chambers, Understanding Statistical Process Control, 1992). Screened, moving ranges larger than 3.267 times their
 * mean are left out, once, before the limits are computed (Provost and Murray, The Health Care Data Guide, 2011, appendix 5.1);
 * the NHS Excel tool does not screen.
 *
 * @param movingRange the mean of the moving ranges that count
 */
public record ProcessLimits(double mean, double movingRange, double lower, double upper) {
    private static final double WIDTH = 2.66;
    private static final double LARGEST_RANGE = 3.267;

    /** @param values two or more, in the order of time */
    static ProcessLimits of(double[] values, boolean screened) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double range = movingRange(values, screened);
        return new ProcessLimits(mean, range, mean - WIDTH * range, mean + WIDTH * range);
    }

    private static double movingRange(double[] values, boolean screened) {
        double[] ranges = IntStream.range(1, values.length).mapToDouble(i -> Math.abs(values[i] - values[i - 1])).toArray();
        double all = average(ranges).orElseThrow();
        return screened ? average(Arrays.stream(ranges).filter(range -> range <= LARGEST_RANGE * all).toArray()).orElse(all) : all;
    }

    private static OptionalDouble average(double[] figures) {
        return DoubleStream.of(figures).average();
    }

    /** Two sigma above the mean; a value beyond it is near the limit. */
    double upperThird() {
        return mean + (upper - mean) * 2 / 3;
    }

    double lowerThird() {
        return mean - (mean - lower) * 2 / 3;
    }
}
