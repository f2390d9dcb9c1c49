package org.quarterdeck.audit;

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
import org.quarterdeck.shared.PortalTime;

/** That a person did something. It names what it was done to by number only, and holds nothing of a programme's content. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
    private Long id;
    @Column(name = "made_at")
    private Instant at;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;
    private String action;
    private String subject;

    protected AuditEntry() {
    }

    AuditEntry(Instant at, Person person, String action, String subject) {
        this.at = at;
        this.person = person;
        this.action = action;
        this.subject = subject;
    }

    public Long getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public String getMoment() {
        return PortalTime.dayAndTime(at);
    }

    public Person getPerson() {
        return person;
    }

    public String getAction() {
        return action;
    }

    public String getSubject() {
        return subject;
    }
}
