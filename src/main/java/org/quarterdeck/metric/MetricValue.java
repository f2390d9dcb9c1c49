package org.quarterdeck.metric;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** The value of a metric in one period. */
@Entity
@Table(name = "metric_value")
public class MetricValue {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "metric_value_seq")
    @SequenceGenerator(name = "metric_value_seq", sequenceName = "metric_value_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "metric_id")
    private LocalMetric metric;
    @Enumerated(EnumType.STRING)
    private Series series;
    private String period;
    private BigDecimal figure;

    protected MetricValue() {
    }

    MetricValue(LocalMetric metric, Series series, Period period, BigDecimal figure) {
        this.metric = metric;
        this.series = series;
        this.period = period.code();
        this.figure = figure;
    }

    boolean isOf(Series wanted) {
        return series == wanted;
    }

    public Period getPeriod() {
        return Period.of(period);
    }

    public BigDecimal getFigure() {
        return figure;
    }
}
