package org.quarterdeck.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A key to the API. Only its checksum is kept. */
@Entity
@Table(name = "api_token")
class ApiToken {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "person_id")
    private Person person;
    private String sha256;
    @Column(name = "made_at")
    private Instant madeAt;

    protected ApiToken() {
    }

    ApiToken(Person person, String sha256, Instant madeAt) {
        this.person = person;
        this.sha256 = sha256;
        this.madeAt = madeAt;
    }

    Person person() {
        return person;
    }
}
