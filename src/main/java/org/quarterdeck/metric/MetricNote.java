package org.quarterdeck.metric;

import jakarta.persistence.Column;
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
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.shared.PortalTime;

/** What happened in a period; a rebase says that the process was changed then, so that its limits are computed anew. */
@Entity
@Table(name = "metric_note")
public class MetricNote {
    private static final int LONGEST = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "metric_note_seq")
    @SequenceGenerator(name = "metric_note_seq", sequenceName = "metric_note_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "metric_id")
    private LocalMetric metric;
    private String period;
    private boolean rebases;
    @Column(name = "content")
    private String text;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by_id")
    private Person by;
    @Column(name = "made_at")
    private Instant at;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "removed_by_id")
    private Person removedBy;
    @Column(name = "removed_at")
    private Instant removedAt;

    protected MetricNote() {
    }

    /** @throws Invalid if there is no text, or one of more than 1,000 characters */
    MetricNote(LocalMetric metric, Period period, boolean rebases, String text, Person by, Instant at) {
        this.metric = metric;
        this.period = period.code();
        this.rebases = rebases;
        this.text = PlainText.normalise("note", text);
        this.by = by;
        this.at = at;
        if (this.text.isEmpty()) {
            throw new Invalid("note", rebases ? "Enter what was changed, so that readers know why the limits are computed anew" : "Enter what happened");
        } else if (this.text.length() > LONGEST) {
            throw new Invalid("note", "Shorten the note to 1,000 characters or fewer");
        }
    }

    /** Taking it back again changes nothing. */
    void remove(Person remover, Instant when) {
        if (removedAt == null) {
            removedBy = remover;
            removedAt = when;
        }
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public Long getId() {
        return id;
    }

    public Period getPeriod() {
        return Period.of(period);
    }

    public boolean isRebases() {
        return rebases;
    }

    public String getText() {
        return text;
    }

    public Person getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }

    public String getDay() {
        return PortalTime.dayOf(at);
    }
}
