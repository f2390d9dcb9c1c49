package org.quarterdeck.maturity.across;

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
import jakarta.persistence.Version;
import java.time.Instant;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.shared.PortalTime;

/** A manager's decision that sites may be shown in the order of their levels, and why. It stands until a manager ends it. */
@Entity
@Table(name = "level_order")
public class LevelOrder {
    static final int LONGEST_REASON = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "level_order_seq")
    @SequenceGenerator(name = "level_order_seq", sequenceName = "level_order_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;
    private String reason;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "chosen_by_id")
    private Person chosenBy;
    @Column(name = "chosen_at")
    private Instant chosenAt;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ended_by_id")
    private Person endedBy;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected LevelOrder() {
    }

    LevelOrder(Programme programme, String reason, Person by, Instant at) {
        this.programme = programme;
        this.reason = reason;
        this.chosenBy = by;
        this.chosenAt = at;
    }

    void end(Person by, Instant at) {
        endedBy = by;
        endedAt = at;
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    public Long getId() {
        return id;
    }

    public Programme getProgramme() {
        return programme;
    }

    public String getReason() {
        return reason;
    }

    public Person getChosenBy() {
        return chosenBy;
    }

    public Instant getChosenAt() {
        return chosenAt;
    }

    /** Null while it stands. */
    public Person getEndedBy() {
        return endedBy;
    }

    /** Null while it stands. */
    public Instant getEndedAt() {
        return endedAt;
    }

    /** Such as "by Ann Carter on 5 September 2011". */
    public String getChosen() {
        return "by " + chosenBy.getName() + " on " + PortalTime.dayOf(chosenAt);
    }

    /** Such as "by Ann Carter on 6 September 2011"; empty while it stands. */
    public String getEnded() {
        return endedAt == null ? "" : "by " + endedBy.getName() + " on " + PortalTime.dayOf(endedAt);
    }
}
