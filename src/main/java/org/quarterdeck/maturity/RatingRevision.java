package org.quarterdeck.maturity;

import jakarta.persistence.Column;
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
import java.time.Instant;
import org.quarterdeck.account.Person;

/** A rating as it was once given. Never changed. */
@Entity
@Table(name = "rating_revision")
public class RatingRevision {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rating_revision_seq")
    @SequenceGenerator(name = "rating_revision_seq", sequenceName = "rating_revision_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "rating_id")
    private Rating rating;
    @Enumerated(EnumType.STRING)
    private RatingKind kind;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "level_id")
    private Level level;
    private String rationale;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id")
    private Person by;
    @Column(name = "rated_at")
    private Instant at;

    protected RatingRevision() {
    }

    RatingRevision(Rating rating, RatingKind kind, Level level, String rationale, Person by, Instant at) {
        this.rating = rating;
        this.kind = kind;
        this.level = level;
        this.rationale = rationale;
        this.by = by;
        this.at = at;
    }

    public Rating getRating() {
        return rating;
    }

    public Long getId() {
        return id;
    }

    public RatingKind getKind() {
        return kind;
    }

    public Level getLevel() {
        return level;
    }

    public String getRationale() {
        return rationale;
    }

    /** Who gave it; null for what several say together. */
    public Person getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }
}
