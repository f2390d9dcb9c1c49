package org.quarterdeck.theme.summary.publishing;

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
import org.quarterdeck.theme.summary.ThematicSummary;

/** That something may stand in a summary although it was asked about: who said so, when, and why. */
@Entity
@Table(name = "summary_decision")
public class Decision {
    private static final int LONGEST_REASON = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "summary_decision_seq")
    @SequenceGenerator(name = "summary_decision_seq", sequenceName = "summary_decision_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "summary_id")
    private ThematicSummary summary;
    @Column(name = "concern_key")
    private String key;
    private String concern;
    private String reason;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Person author;
    @Column(name = "decided_at")
    private Instant at;

    protected Decision() {
    }

    /** @throws Invalid if there is no reason, or one of more than 1,000 characters */
    Decision(ThematicSummary summary, Concern concern, String reason, Person author, Instant at) {
        this.summary = summary;
        this.key = concern.key();
        this.concern = concern.label() + ": " + concern.excerpt();
        this.reason = PlainText.normalise("reason-" + key, reason);
        if (this.reason.isEmpty()) {
            throw new Invalid("reason-" + key, "Say why it may stand");
        }
        if (this.reason.length() > LONGEST_REASON) {
            throw new Invalid("reason-" + key, "Shorten the reason to 1,000 characters or fewer");
        }
        this.author = author;
        this.at = at;
    }

    public String getKey() {
        return key;
    }

    /** What it was about, as it was shown to who decided. */
    public String getConcern() {
        return concern;
    }

    public String getReason() {
        return reason;
    }

    public Person getAuthor() {
        return author;
    }

    public Instant getAt() {
        return at;
    }
}
