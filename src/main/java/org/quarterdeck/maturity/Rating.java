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
import jakarta.persistence.Version;
import java.time.Instant;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;

/**
 * Where a site stands on one factor at one round, as it sees itself and as an evaluator found it. Every value that was ever
 * given is kept as a {@link RatingRevision}.
 */
@Entity
public class Rating {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rating_seq")
    @SequenceGenerator(name = "rating_seq", sequenceName = "rating_seq", allocationSize = 50)
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
    @JoinColumn(name = "factor_id")
    private Factor factor;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "self_level_id")
    private Level self;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "moderated_level_id")
    private Level moderated;
    private String rationale = "";
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "moderated_by_id")
    private Person moderatedBy;
    @Column(name = "moderated_at")
    private Instant moderatedAt;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unchanged_since_id")
    private Round unchangedSince;

    protected Rating() {
    }

    Rating(Site site, Round round, Factor factor) {
        this.site = site;
        this.round = round;
        this.factor = factor;
    }

    /** The site says where it stands. */
    RatingRevision rateItself(Level level, Person by, Instant at) {
        self = level;
        return new RatingRevision(this, RatingKind.SELF, level, "", by, at);
    }

    /** An evaluator says where the site stands, and why. */
    RatingRevision moderate(Level level, String why, Person by, Instant at) {
        moderated = level;
        rationale = why;
        moderatedBy = by;
        moderatedAt = at;
        unchangedSince = null;
        return new RatingRevision(this, RatingKind.MODERATED, level, why, by, at);
    }

    /** The same rating at a later round at which nothing new was said: it keeps its rationale, its author and its date. */
    Rating carriedTo(Round later) {
        var carried = new Rating(site, later, factor);
        carried.self = self;
        carried.moderated = moderated;
        carried.rationale = rationale;
        carried.moderatedBy = moderatedBy;
        carried.moderatedAt = moderatedAt;
        carried.unchangedSince = unchangedSince == null ? round : unchangedSince;
        return carried;
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

    public Factor getFactor() {
        return factor;
    }

    /** The site's own rating, or null where it gave none. */
    public Level getSelf() {
        return self;
    }

    /** The evaluator's rating, or null where there is none yet. */
    public Level getModerated() {
        return moderated;
    }

    public String getRationale() {
        return rationale;
    }

    public Person getModeratedBy() {
        return moderatedBy;
    }

    public Instant getModeratedAt() {
        return moderatedAt;
    }

    /** The round in which the moderated rating was given, where it was only carried to this one; otherwise null. */
    public Round getUnchangedSince() {
        return unchangedSince;
    }
}
