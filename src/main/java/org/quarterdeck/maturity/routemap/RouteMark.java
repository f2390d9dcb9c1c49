package org.quarterdeck.maturity.routemap;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
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
import jakarta.persistence.Version;
import java.time.Instant;
import org.quarterdeck.account.Person;
import org.quarterdeck.maturity.EvidenceLink;
import org.quarterdeck.maturity.StageQuestion;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.search.SearchListener;
import org.quarterdeck.search.SearchUnit;
import org.quarterdeck.search.Searchable;

/** How far a site is, at a round, with what one question asks. Every mark that was ever made is kept as a {@link RouteMarkRevision}. */
@Entity
@EntityListeners(SearchListener.class)
@Table(name = "route_mark")
public class RouteMark implements Searchable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "route_mark_seq")
    @SequenceGenerator(name = "route_mark_seq", sequenceName = "route_mark_seq", allocationSize = 50)
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
    @JoinColumn(name = "question_id")
    private StageQuestion question;
    @Enumerated(EnumType.STRING)
    private Stand stand;
    private String note = "";
    @Embedded
    private EvidenceLink link;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id")
    private Person by;
    @Column(name = "marked_at")
    private Instant at;

    protected RouteMark() {
    }

    RouteMark(Site site, Round round, StageQuestion question) {
        this.site = site;
        this.round = round;
        this.question = question;
    }

    /** @param evidence where it can be seen, or null */
    RouteMarkRevision mark(Stand how, String why, EvidenceLink evidence, Person who, Instant when) {
        stand = how;
        note = why;
        link = evidence;
        by = who;
        at = when;
        return new RouteMarkRevision(this);
    }

    /** What it says, in a form that changes whenever it does. */
    String says() {
        return says(stand, note, getLinkKey());
    }

    static String says(Stand stand, String note, String link) {
        return stand + "|" + note + "|" + link;
    }

    @Override
    public SearchUnit searchUnit() {
        return new SearchUnit(RouteMarkSearch.UNIT, id);
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

    public StageQuestion getQuestion() {
        return question;
    }

    public Stand getStand() {
        return stand;
    }

    public String getNote() {
        return note;
    }

    /** Where it can be seen, or null. */
    public EvidenceLink getLink() {
        return link == null || link.getKind() == null ? null : link;
    }

    public String getLinkKey() {
        return getLink() == null ? "" : link.getKey();
    }

    public Person getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }
}
