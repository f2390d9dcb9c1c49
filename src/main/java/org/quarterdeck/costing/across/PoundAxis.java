package org.quarterdeck.costing.across;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** An axis from nothing to a round number of pounds that is not below any figure. */
record PoundAxis(BigDecimal step, int steps) {
    private static final int MOST_STEPS = 5;
    private static final BigDecimal LEAST = BigDecimal.valueOf(100);

    static PoundAxis upTo(BigDecimal highest) {
        var enough = highest.max(LEAST);
        var least = enough.divide(BigDecimal.valueOf(MOST_STEPS), 2, RoundingMode.CEILING);
        var power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        var step = List.of(1, 2, 5, 10).stream().map(factor -> power.multiply(BigDecimal.valueOf(factor)))
                .filter(each -> each.compareTo(least) >= 0).findFirst().orElseThrow();
        return new PoundAxis(step, enough.divide(step, 0, RoundingMode.CEILING).intValue());
    }

    List<BigDecimal> ticks() {
        return IntStream.rangeClosed(0, steps).mapToObj(tick -> step.multiply(BigDecimal.valueOf(tick))).toList();
    }

    /** Where a figure lies: 0 at its beginning, 1 at its end. */
    double share(BigDecimal figure) {
        return figure.doubleValue() / (step.doubleValue() * steps);
    }
}
