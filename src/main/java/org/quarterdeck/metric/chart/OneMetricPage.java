package org.quarterdeck.metric.chart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.quarterdeck.metric.MetricPage;

/** The chart of one metric. */
@Named
@RequestScoped
public class OneMetricPage {
    @Inject
    MetricPage address;

    private MetricChart chart;

    /** Null where the metric has no values yet. */
    public MetricChart getChart() {
        if (chart == null && !address.getMetric().getValues().isEmpty()) {
            chart = new MetricChart(address.getMetric());
        }
        return chart;
    }
}
