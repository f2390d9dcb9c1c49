package org.quarterdeck.metric;

/** Something happened to a metric. */
public record MetricStepTaken(long metric, MetricStep step, long by) {
}
