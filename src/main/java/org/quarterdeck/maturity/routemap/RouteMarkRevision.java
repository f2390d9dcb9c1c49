package org.quarterdeck.maturity.routemap;

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

/** A mark as it was once made. Never changed. */
@Entity
@Table(name = "route_mark_revision")
public class RouteMarkRevision {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "route_mark_revision_seq")
    @SequenceGenerator(name = "route_mark_revision_seq", sequenceName = "route_mark_revision_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "mark_id")
    private RouteMark mark;
    @Enumerated(EnumType.STRING)
    private Stand stand;
    private String note;
    private String title;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id")
    private Person by;
    @Column(name = "marked_at")
    private Instant at;

    protected RouteMarkRevision() {
    }

    RouteMarkRevision(RouteMark mark) {
        this.mark = mark;
        this.stand = mark.getStand();
        this.note = mark.getNote();
        this.title = mark.getLink() == null ? null : mark.getLink().getTitle();
        this.by = mark.getBy();
        this.at = mark.getAt();
    }

    public RouteMark getMark() {
        return mark;
    }

    public Stand getStand() {
        return stand;
    }

    public String getNote() {
        return note;
    }

    /** What it linked to, or null. */
    public String getTitle() {
        return title;
    }

    public Person getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }
}
