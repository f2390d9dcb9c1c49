package org.quarterdeck.costing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.quarterdeck.account.Person;

/** Who saved a part of a pro-forma last, when and from which page. */
@Embeddable
public class LastSaved {
    @Column(name = "amended_at")
    private Instant at;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "amended_by_id")
    private Person by;
    @Column(name = "saved_from")
    private String page;

    protected LastSaved() {
    }

    public LastSaved(Instant at, Person by, String page) {
        this.at = at;
        this.by = by;
        this.page = page;
    }

    /** Whether it was saved from this page, which therefore knows what was saved. */
    public boolean isFrom(String otherPage) {
        return page != null && page.equals(otherPage);
    }

    public Instant getAt() {
        return at;
    }

    public Person getBy() {
        return by;
    }
}
