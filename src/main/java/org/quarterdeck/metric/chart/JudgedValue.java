package org.quarterdeck.metric.chart;

import java.util.Set;

/**
 * A value with the signals that it is part of.
 *
 * @param high whether it speaks for higher values: on which side of the mean it is, and for a trend alone which way that goes
 */
public record JudgedValue(double value, Set<Signal> signals, boolean high) {
    public boolean isSpecial() {
        return !signals.isEmpty();
    }
}
