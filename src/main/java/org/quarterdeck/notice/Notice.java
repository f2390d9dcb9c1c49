package org.quarterdeck.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.quarterdeck.account.Person;
import org.quarterdeck.shared.PortalTime;

/** Something that one person is told, with where to read on. It never holds what a site or an evaluator wrote. */
@Entity
public class Notice {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;
    @Column(name = "content")
    private String text;
    private String address;
    @Column(name = "made_at")
    private Instant at;
    @Column(name = "read_at")
    private Instant readAt;

    protected Notice() {
    }

    Notice(Person person, String text, String address, Instant at) {
        this.person = person;
        this.text = text;
        this.address = address;
        this.at = at;
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public String getText() {
        return text;
    }

    public String getAddress() {
        return address;
    }

    public Instant getAt() {
        return at;
    }

    public String getMoment() {
        return PortalTime.dayAndTime(at);
    }

    public boolean isRead() {
        return readAt != null;
    }
}
