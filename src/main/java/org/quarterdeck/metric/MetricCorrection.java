package org.quarterdeck.metric;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.quarterdeck.account.Person;
import org.quarterdeck.shared.PortalTime;

/** What a value was before somebody corrected it, and why they did. */
@Entity
@Table(name = "metric_correction")
public class MetricCorrection {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "metric_correction_seq")
    @SequenceGenerator(name = "metric_correction_seq", sequenceName = "metric_correction_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "value_id")
    private MetricValue value;
    @Embedded
    private Measured before;
    private String reason;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "corrected_by_id")
    private Person by;
    @Column(name = "corrected_at")
    private Instant at;

    protected MetricCorrection() {
    }

    MetricCorrection(MetricValue value, Measured before, String reason, Person by, Instant at) {
        this.value = value;
        this.before = before;
        this.reason = reason;
        this.by = by;
        this.at = at;
    }

    public MetricValue getValue() {
        return value;
    }

    public Measured getBefore() {
        return before;
    }

    public String getReason() {
        return reason;
    }

    public Person getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }

    public String getMoment() {
        return PortalTime.dayAndTime(at);
    }
}
