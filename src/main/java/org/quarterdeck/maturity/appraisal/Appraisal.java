package org.quarterdeck.maturity.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.search.SearchListener;
import org.quarterdeck.search.SearchUnit;
import org.quarterdeck.search.Searchable;
import org.quarterdeck.shared.PortalTime;

/** A site's strengths and next steps at a round, as an evaluator sees them. What it said before is kept as an {@link AppraisalRevision}. */
@Entity
@EntityListeners(SearchListener.class)
public class Appraisal implements Searchable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appraisal_seq")
    @SequenceGenerator(name = "appraisal_seq", sequenceName = "appraisal_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private Round round;
    private int number;
    @Embedded
    private AppraisalWords words;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id")
    private Person by;
    @Column(name = "written_at")
    private Instant at;

    protected Appraisal() {
    }

    Appraisal(Site site, Round round) {
        this.site = site;
        this.round = round;
    }

    /** Says something else, or the first thing. */
    AppraisalRevision write(AppraisalWords said, Person author, Instant when) {
        number++;
        words = said;
        by = author;
        at = when;
        return new AppraisalRevision(this);
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

    /** How often it was written. */
    public int getNumber() {
        return number;
    }

    AppraisalWords getWords() {
        return words;
    }

    public String getStrengths() {
        return words.getStrengths();
    }

    public String getSteps() {
        return words.getSteps();
    }

    public Person getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }

    /** Such as "Ada Byron on 3 May 2011 at 2:05pm". */
    public String getWritten() {
        return by.getName() + " on " + PortalTime.dayAndTime(at);
    }

    @Override
    public SearchUnit searchUnit() {
        return new SearchUnit(AppraisalSearch.UNIT, id);
    }
}
