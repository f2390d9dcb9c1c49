package org.quarterdeck.maturity;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.quarterdeck.search.SearchListener;
import org.quarterdeck.search.SearchUnit;
import org.quarterdeck.search.Searchable;

/** Where an invited partner sees the site on one factor, and why. Never changed once it is sent. */
@Entity
@EntityListeners(SearchListener.class)
@Table(name = "partner_rating")
public class PartnerRating implements Searchable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_rating_seq")
    @SequenceGenerator(name = "partner_rating_seq", sequenceName = "partner_rating_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "invitation_id")
    private Invitation invitation;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "factor_id")
    private Factor factor;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "level_id")
    private Level level;
    private String reason;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "aspiration_level_id")
    private Level aspiration;

    protected PartnerRating() {
    }

    public PartnerRating(Invitation invitation, Factor factor, SelfGiven given) {
        this.invitation = invitation;
        this.factor = factor;
        this.level = given.level();
        this.reason = given.reason();
        this.aspiration = given.aspiration();
    }

    @Override
    public SearchUnit searchUnit() {
        return new SearchUnit(PartnerRatingSearch.UNIT, id);
    }

    public Long getId() {
        return id;
    }

    public Invitation getInvitation() {
        return invitation;
    }

    public Factor getFactor() {
        return factor;
    }

    public Level getLevel() {
        return level;
    }

    public String getReason() {
        return reason;
    }

    /** Where the partner wants the site to be, or null. */
    public Level getAspiration() {
        return aspiration;
    }
}
