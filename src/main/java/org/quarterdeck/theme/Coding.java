package org.quarterdeck.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.Passage;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.submission.Question;
import org.quarterdeck.submission.SubmittedVersion;

/** One passage of what a site submitted, given one theme by one coder. */
@Entity
public class Coding {
    static final int LONGEST_MEMO = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "coding_seq")
    @SequenceGenerator(name = "coding_seq", sequenceName = "coding_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    private SubmittedVersion version;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "question_id")
    private Question question;
    @Embedded
    private Passage passage;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "theme_id")
    private Theme theme;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "counted_under_id")
    private Theme countedUnder;
    @Column(name = "codebook_number")
    private int codebookNumber;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private Round round;
    @Enumerated(EnumType.STRING)
    private CodingStanding standing = CodingStanding.COUNTED;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "derived_from_id")
    private Coding derivedFrom;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "coder_id")
    private Person coder;
    private String memo = "";
    @Column(name = "coded_at")
    private Instant at;

    protected Coding() {
    }

    /** @throws Invalid if the theme takes no codings */
    public Coding(SubmittedVersion version, Question question, Passage passage, Theme theme, Person coder, Instant at) {
        if (!theme.isCodable()) {
            throw new Invalid("theme", theme.getTitle() + (theme.isGrouping() ? " groups other themes. Choose one of those"
                    : " takes no codings any more. Choose another theme"));
        }
        this.version = version;
        this.question = question;
        this.passage = passage;
        this.theme = theme;
        this.countedUnder = theme;
        this.codebookNumber = theme.getCodebook().getNumber();
        this.site = version.getSubmission().getSite();
        this.round = version.getSubmission().getRound();
        this.coder = coder;
        this.at = at;
    }

    /**
     * Keeps what the coder thought of it.
     *
     * @throws Invalid if it is longer than 4,000 characters
     */
    public Coding note(String thought) {
        var text = PlainText.normalise("memo", thought);
        if (text.length() > LONGEST_MEMO) {
            throw new Invalid("memo", "Shorten the memo to 4,000 characters or fewer");
        }
        memo = text;
        return this;
    }

    /** Whether this gives the same passage the same theme by the same person. */
    boolean repeats(Coding other) {
        return theme.getId().equals(other.theme.getId()) && coder.getId().equals(other.coder.getId())
                && question.getId().equals(other.question.getId())
                && passage.start() == other.passage.start() && passage.end() == other.passage.end();
    }

    /** How the passage is attributed outside the evaluation team: by the site's pseudonym, never by its name. */
    public String getAttribution() {
        return "Living Document, " + getSite().getPseudonym();
    }

    /** Whether it counts for matrices, summaries and exports. */
    public boolean isCounted() {
        return standing == CodingStanding.COUNTED;
    }

    /** Whether another coding or a decision stands in its place. */
    public boolean isOver() {
        return standing == CodingStanding.SET_ASIDE || standing == CodingStanding.SUPERSEDED;
    }

    public CodingStanding getStanding() {
        return standing;
    }

    public Site getSite() {
        return site;
    }

    public Round getRound() {
        return round;
    }

    public Long getId() {
        return id;
    }

    public SubmittedVersion getVersion() {
        return version;
    }

    public Question getQuestion() {
        return question;
    }

    public Passage getPassage() {
        return passage;
    }

    /** The theme that the coder gave, whatever became of it since. */
    public Theme getTheme() {
        return theme;
    }

    /** The theme under which it counts today: that given, or the one into which that was merged. */
    public Theme getCountedUnder() {
        return countedUnder;
    }

    /** Number of the codebook's version under which it was made. */
    public int getCodebookNumber() {
        return codebookNumber;
    }

    /** The coding that this one continues, or null. */
    public Coding getDerivedFrom() {
        return derivedFrom;
    }

    public Person getCoder() {
        return coder;
    }

    public String getMemo() {
        return memo;
    }

    public boolean isNoted() {
        return !memo.isEmpty();
    }

    public Instant getAt() {
        return at;
    }

    /**
     * The same passage under another theme, as somebody decides who sorts the passages of a theme that was split.
     *
     * @throws Invalid if the theme takes no codings
     */
    public Coding continuedAs(Theme other, Person by, Instant when) {
        var coding = new Coding(version, question, passage, other, by, when);
        coding.memo = memo;
        coding.derivedFrom = this;
        return coding;
    }

    /** Where the coding has a page of its own. */
    public String getAddress() {
        return site.getAddress() + "/rounds/" + round.getCode() + "/codings/" + id;
    }
}
