package org.quarterdeck.metric;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.quarterdeck.account.Person;

/** What a metric was in one period, or why that is not known, with all that it was before it was corrected. */
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
    @Embedded
    private Measured measured;
    @OneToMany(mappedBy = "value", cascade = CascadeType.ALL)
    @OrderBy("at, id")
    private List<MetricCorrection> corrections = new ArrayList<>();

    protected MetricValue() {
    }

    MetricValue(LocalMetric metric, Series series, Period period, Measured measured) {
        this.metric = metric;
        this.series = series;
        this.period = period.code();
        this.measured = measured;
    }

    /** Puts another reading in place; what was there stays, with the reason, unless the same person gave it on the same day. */
    void replace(Measured by, Person person, Instant today, Instant at, String reason) {
        if (needsReason(person, today) || !reason.isEmpty()) {
            corrections.add(new MetricCorrection(this, measured, reason, person, at));
        }
        measured = by;
    }

    /** Whether others may know the value already: somebody else gave it, or it was given on an earlier day. */
    boolean needsReason(Person person, Instant today) {
        return !measured.isOf(person, today);
    }

    boolean isOf(Series wanted) {
        return series == wanted;
    }

    public LocalMetric getMetric() {
        return metric;
    }

    public boolean isComparator() {
        return series == Series.COMPARATOR;
    }

    public Period getPeriod() {
        return Period.of(period);
    }

    public Measured getMeasured() {
        return measured;
    }

    /** Null where there is no figure. */
    public BigDecimal getFigure() {
        return measured.getFigure();
    }

    /** What it was before, the first correction first. */
    public List<MetricCorrection> getCorrections() {
        return Collections.unmodifiableList(corrections);
    }
}
