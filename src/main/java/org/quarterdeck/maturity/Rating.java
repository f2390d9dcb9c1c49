package org.quarterdeck.maturity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.search.SearchListener;
import org.quarterdeck.search.SearchUnit;
import org.quarterdeck.search.Searchable;

/**
 * Where a site stands on one factor at one round, as it sees itself and as an evaluator found it. Every value that was ever
 * given is kept as a {@link RatingRevision}.
 */
@Entity
@EntityListeners(SearchListener.class)
public class Rating implements Searchable {
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
    @JoinColumn(name = "own_level_id")
    private Level own;
    @Column(name = "own_reason")
    private String ownReason = "";
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "own_by_id")
    private Person ownBy;
    @Column(name = "own_at")
    private Instant ownAt;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "aspiration_level_id")
    private Level aspiration;
    @Column(name = "aspiration_by")
    private String aspirationBy;
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
    @Column(name = "given_in_id")
    private Long givenIn;

    protected Rating() {
    }

    Rating(Site site, Round round, Factor factor) {
        this.site = site;
        this.round = round;
        this.factor = factor;
    }

    /** The lead says where the site stands; what counts is still to be heard with the partners'. */
    RatingRevision rateItself(SelfGiven given, Person by, Instant at) {
        own = given.level();
        ownReason = given.reason();
        aspiration = given.aspiration();
        aspirationBy = given.by() == null ? null : given.by().toString();
        ownBy = by;
        ownAt = at;
        return new RatingRevision(this, RatingKind.SELF, own, ownReason, by, at);
    }

    /**
     * Lets the median of all who rated count.
     *
     * @param partners the levels that partners have sent
     * @return what came of it, where partners changed it
     */
    Optional<RatingRevision> hear(List<Level> partners, Instant at) {
        var voices = Stream.concat(Stream.ofNullable(own), partners.stream()).toList();
        if (voices.isEmpty()) {
            return Optional.empty();
        }
        var consensus = Consensus.of(voices.stream().map(Level::getNumber).toList());
        var before = self;
        self = factor.getFramework().level(consensus.getLevel()).orElseGet(() -> nearest(consensus.getLevel()));
        boolean changed = before == null || !before.getId().equals(self.getId());
        return partners.isEmpty() || !changed ? Optional.empty()
                : Optional.of(new RatingRevision(this, RatingKind.PARTNERS, self, consensus.getReading(), null, at));
    }

    /** Where a framework leaves out numbers, the highest level that is not above. */
    private Level nearest(int number) {
        var levels = factor.getFramework().getLevels();
        return levels.stream().filter(level -> level.getNumber() <= number).reduce((lower, higher) -> higher).orElse(levels.get(0));
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

    /** Says by which revision, which is kept by now, the moderated rating was given: its evidence belongs to that. */
    void givenIn(RatingRevision revision) {
        givenIn = revision.getId();
    }

    /** The same rating at a later round at which nothing new was said: it keeps its rationale, its author and its date. */
    Rating carriedTo(Round later) {
        var carried = new Rating(site, later, factor);
        carried.self = self;
        carried.own = own;
        carried.ownReason = ownReason;
        carried.ownBy = ownBy;
        carried.ownAt = ownAt;
        carried.aspiration = aspiration;
        carried.aspirationBy = aspirationBy;
        carried.moderated = moderated;
        carried.rationale = rationale;
        carried.moderatedBy = moderatedBy;
        carried.moderatedAt = moderatedAt;
        carried.givenIn = givenIn;
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

    @Override
    public SearchUnit searchUnit() {
        return new SearchUnit(RatingSearch.UNIT, id);
    }

    /** Where the site sees itself: the median where several have rated, or null where nobody has. */
    public Level getSelf() {
        return self;
    }

    /** The level that the lead gave, or null. */
    public Level getOwn() {
        return own;
    }

    public String getOwnReason() {
        return ownReason;
    }

    public Person getOwnBy() {
        return ownBy;
    }

    public Instant getOwnAt() {
        return ownAt;
    }

    /** Where the lead wants to be, or null. */
    public Level getAspiration() {
        return aspiration;
    }

    /** Until when, or null. */
    public YearMonth getAspirationBy() {
        return aspirationBy == null ? null : YearMonth.parse(aspirationBy);
    }

    /** Id of the revision that gave the moderated rating, to which its evidence belongs; null where there is none. */
    Long getGivenIn() {
        return givenIn;
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
