package org.quarterdeck.theme.agreement;

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
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;

/** How a difference was settled, by whom and why. The last one holds; those before it are kept. */
@Entity
@Table(name = "coding_decision")
public class CodingDecision {
    static final int LONGEST_REASON = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "coding_decision_seq")
    @SequenceGenerator(name = "coding_decision_seq", sequenceName = "coding_decision_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "difference_id")
    private CodingDifference difference;
    @Enumerated(EnumType.STRING)
    private Settlement settlement;
    private String reason;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by_id")
    private Person by;
    @Column(name = "decided_at")
    private Instant at;

    protected CodingDecision() {
    }

    /** @throws Invalid if the reason is longer than 4,000 characters, or has characters that no text has */
    CodingDecision(CodingDifference difference, Settlement settlement, String reason, Person by, Instant at) {
        this.difference = difference;
        this.settlement = settlement;
        this.reason = PlainText.normalise("reason", reason);
        this.by = by;
        this.at = at;
        if (this.reason.length() > LONGEST_REASON) {
            throw new Invalid("reason", "Shorten the reason to 4,000 characters or fewer");
        }
    }

    public Long getId() {
        return id;
    }

    public CodingDifference getDifference() {
        return difference;
    }

    public Settlement getSettlement() {
        return settlement;
    }

    /** Why, or nothing. */
    public String getReason() {
        return reason;
    }

    public Person getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }
}
