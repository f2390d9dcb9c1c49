package org.quarterdeck.maturity;

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
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.PortalTime;

/** A partner is asked to rate a site at a round, by a link that works once. Only the checksum of its key is kept. */
@Entity
@Table(name = "rating_invitation")
public class Invitation {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rating_invitation_seq")
    @SequenceGenerator(name = "rating_invitation_seq", sequenceName = "rating_invitation_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private Round round;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "framework_id")
    private Framework framework;
    private String email;
    private String organisation;
    @Column(name = "token_sha256")
    private String tokenSha256;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "invited_by_id")
    private Person invitedBy;
    @Column(name = "invited_at")
    private Instant invitedAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "revoked_at")
    private Instant revokedAt;
    @Column(name = "sent_at")
    private Instant sentAt;

    protected Invitation() {
    }

    public Invitation(Site site, Round round, Framework framework, String email, String organisation) {
        this.site = site;
        this.round = round;
        this.framework = framework;
        this.email = email;
        this.organisation = organisation;
    }

    /** @param sha256 of the key in the link */
    public void give(String sha256, Person by, Instant at, Instant until) {
        tokenSha256 = sha256;
        invitedBy = by;
        invitedAt = at;
        expiresAt = until;
    }

    /** Whether its link still leads to the form. */
    public boolean isOpen(Instant now) {
        return sentAt == null && revokedAt == null && now.isBefore(expiresAt) && round.isOpen() && framework.isInUse();
    }

    public void revoke(Instant at) {
        revokedAt = at;
    }

    /** The partner has sent the ratings: the link is used up. */
    public void send(Instant at) {
        sentAt = at;
    }

    /** Whether the partner's ratings count. */
    public boolean isSent() {
        return sentAt != null;
    }

    /** What became of it, as the lead reads it. */
    public String state(Instant now) {
        return sentAt != null ? "Sent on " + PortalTime.dayOf(sentAt) : revokedAt != null ? "Taken back"
                : isOpen(now) ? "Open until " + PortalTime.dayOf(expiresAt) : "Expired";
    }

    public Long getId() {
        return id;
    }

    public Site getSite() {
        return site;
    }

    public Round getRound() {
        return round;
    }

    public Framework getFramework() {
        return framework;
    }

    public String getEmail() {
        return email;
    }

    public String getOrganisation() {
        return organisation;
    }

    public String getTokenSha256() {
        return tokenSha256;
    }

    public Person getInvitedBy() {
        return invitedBy;
    }

    public Instant getInvitedAt() {
        return invitedAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }
}
