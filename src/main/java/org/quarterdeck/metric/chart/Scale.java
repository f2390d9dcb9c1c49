package org.quarterdeck.metric.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A vertical axis with round numbers, from at or below the lowest figure to at or above the highest. */
record Scale(List<BigDecimal> ticks) {
    private static final int INTERVALS = 5;

    static Scale over(double... figures) {
        double low = Arrays.stream(figures).min().orElse(0);
        double high = Arrays.stream(figures).max().orElse(1);
        if (low >= 0 && low < high / 2) {
            low = 0;
        }
        var step = step(Math.max(high - low, Math.max(Math.abs(high), 1) / 100) / INTERVALS);
        var ticks = new ArrayList<BigDecimal>();
        var tick = step.multiply(BigDecimal.valueOf((long) Math.floor(low / step.doubleValue())));
        ticks.add(tick);
        while (tick.doubleValue() < high || ticks.size() < 2) {
            tick = tick.add(step);
            ticks.add(tick);
        }
        return new Scale(List.copyOf(ticks));
    }

    /** The next of 1, 2, 5, 10 … that is not smaller. */
    private static BigDecimal step(double least) {
        var power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(least)));
        for (int factor : new int[] {1, 2, 5}) {
            var step = power.multiply(BigDecimal.valueOf(factor));
            if (step.doubleValue() >= least) {
                return step;
            }
        }
        return power.multiply(BigDecimal.TEN);
    }

    /** Where a figure lies on the axis: 0 at its foot, 1 at its top. */
    double share(double figure) {
        double low = ticks.get(0).doubleValue();
        return (figure - low) / (ticks.get(ticks.size() - 1).doubleValue() - low);
    }
}
