package org.quarterdeck.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The link with which the first administrator of an empty installation is made, once. Only its checksum is kept. */
@Entity
@Table(name = "set_up_link")
class SetUpLink {
    @Id
    private String sha256;
    @Column(name = "made_at")
    private Instant madeAt;

    protected SetUpLink() {
    }

    SetUpLink(String sha256, Instant madeAt) {
        this.sha256 = sha256;
        this.madeAt = madeAt;
    }
}
