package org.quarterdeck.metric.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Values between two changes of the process, with limits and signals of their own. A shift or trend has seven values; a value on
 * the mean ends a shift, one equal to the one before a trend. Near a limit is beyond two sigma on the same side.
 */
public final class Phase {
    public static final int ENOUGH = 12;
    private static final int RUN = 7;
    private static final double ROUNDING = 1e-9;

    private final int first;
    private final double[] values;
    private final ProcessLimits limits;
    private final List<Set<Signal>> signals = new ArrayList<>();
    private final int[] trends;

    /** @param first place of its first value among all */
    Phase(int first, double[] values, boolean screened) {
        this.first = first;
        this.values = values.clone();
        this.trends = new int[values.length];
        this.limits = values.length < 2 ? null : ProcessLimits.of(values, screened);
        for (int i = 0; i < values.length; i++) {
            signals.add(EnumSet.noneOf(Signal.class));
        }
        if (limits != null) {
            judge();
        }
    }

    private void judge() {
        for (int i = 0; i < values.length; i++) {
            if (above(values[i], limits.upper()) || above(limits.lower(), values[i])) {
                signals.get(i).add(Signal.OUTSIDE);
            }
        }
        shifts();
        trends();
        nearLimits();
    }

    private void shifts() {
        runs(0, this::side, (from, to) -> mark(from, to, Signal.SHIFT));
    }

    private void trends() {
        runs(1, i -> above(values[i], values[i - 1]) ? 1 : above(values[i - 1], values[i]) ? -1 : 0, (from, to) -> {
            mark(from - 1, to, Signal.TREND);
            for (int i = from - 1; i <= to; i++) {
                trends[i] = above(values[to], values[from - 1]) ? 1 : -1;
            }
        });
    }

    private interface Run {
        void found(int from, int to);
    }

    /** Finds places in a row of the same sign, seven values long; of steps between values one fewer. */
    private void runs(int start, IntUnaryOperator sign, Run run) {
        int from = start;
        for (int i = start; i <= values.length; i++) {
            if (i == values.length || i > from && sign.applyAsInt(i) != sign.applyAsInt(from)) {
                if (i - from >= RUN - start && sign.applyAsInt(from) != 0) {
                    run.found(from, i - 1);
                }
                from = i;
            }
        }
    }

    private void mark(int from, int to, Signal signal) {
        for (int i = from; i <= to; i++) {
            signals.get(i).add(signal);
        }
    }

    private void nearLimits() {
        for (int from = 0; from + 2 < values.length; from++) {
            for (int side : new int[] {1, -1}) {
                var near = new ArrayList<Integer>();
                for (int i = from; i < from + 3; i++) {
                    if (near(i) == side) {
                        near.add(i);
                    }
                }
                if (near.size() >= 2) {
                    near.forEach(i -> signals.get(i).add(Signal.NEAR_LIMIT));
                }
            }
        }
    }

    private int near(int i) {
        return above(values[i], limits.upperThird()) ? 1 : above(limits.lowerThird(), values[i]) ? -1 : 0;
    }

    private int side(int i) {
        return above(values[i], limits.mean()) ? 1 : above(limits.mean(), values[i]) ? -1 : 0;
    }

    /** Whether it really is above, and not only by what binary numbers are off. */
    private static boolean above(double one, double other) {
        return one - other > ROUNDING * Math.max(1, Math.abs(other));
    }

    public int getFirst() {
        return first;
    }

    public int getLast() {
        return first + values.length - 1;
    }

    /** Null with a single value. */
    public ProcessLimits getLimits() {
        return limits;
    }

    /** Whether the limits will still move much with every value that comes. */
    public boolean isTrial() {
        return values.length < ENOUGH;
    }

    public List<JudgedValue> getValues() {
        var judged = new ArrayList<JudgedValue>();
        for (int i = 0; i < values.length; i++) {
            boolean onlyTrend = signals.get(i).equals(Set.of(Signal.TREND));
            judged.add(new JudgedValue(values[i], Set.copyOf(signals.get(i)), limits != null && (onlyTrend ? trends[i] > 0 : side(i) > 0)));
        }
        return judged;
    }
}
