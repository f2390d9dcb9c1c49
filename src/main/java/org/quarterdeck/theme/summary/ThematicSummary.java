package org.quarterdeck.theme.summary;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.Round;
import org.quarterdeck.search.SearchListener;
import org.quarterdeck.search.SearchUnit;
import org.quarterdeck.search.Searchable;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.theme.Theme;

/**
 * The evaluators' cross-site report of one round. Publishing freezes what readers get as a text of its own, whose SHA-256
 * is kept; what happens to codings later changes nothing in it.
 */
@Entity
@EntityListeners(SearchListener.class)
@Table(name = "thematic_summary")
public class ThematicSummary implements Searchable {
    private static final int LONGEST_CORRECTION = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "thematic_summary_seq")
    @SequenceGenerator(name = "thematic_summary_seq", sequenceName = "thematic_summary_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private Round round;
    private int edition;
    @Enumerated(EnumType.STRING)
    private SummaryState state = SummaryState.DRAFT;
    private String findings = "";
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "findings_by_id")
    private Person findingsBy;
    @Column(name = "findings_at")
    private Instant findingsAt;
    @Column(name = "published_at")
    private Instant publishedAt;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "published_by_id")
    private Person publishedBy;
    private String content;
    private String sha256;
    private String corrects = "";
    @OneToMany(mappedBy = "summary", cascade = CascadeType.ALL)
    @OrderBy("ordinal, id")
    private List<SummaryTheme> themes = new ArrayList<>();

    protected ThematicSummary() {
    }

    /** @param edition 1 for the first summary of the round */
    public ThematicSummary(Round round, int edition) {
        this.round = round;
        this.edition = edition;
    }

    /** @throws NotWritable unless it is a draft */
    public void requireWritable() {
        if (state != SummaryState.DRAFT) {
            throw new NotWritable(state);
        }
    }

    /**
     * @throws NotWritable unless it is a draft
     * @throws Invalid if the text cannot be kept
     */
    public void find(String text, Person by, Instant at) {
        requireWritable();
        findings = PlainText.normalise("findings", text);
        findingsBy = by;
        findingsAt = at;
    }

    /** What is written of a theme, begun here if nothing was written of it yet. */
    public SummaryTheme on(Theme theme) {
        return themes.stream().filter(written -> written.getTheme().getId().equals(theme.getId())).findFirst()
                .orElseGet(() -> begin(theme));
    }

    private SummaryTheme begin(Theme theme) {
        requireWritable();
        var begun = new SummaryTheme(this, theme, themes.stream().mapToInt(SummaryTheme::getOrdinal).max().orElse(0) + 1);
        themes.add(begun);
        return begun;
    }

    /**
     * Moves a theme one place up or down among those that are written of; at either end nothing moves.
     *
     * @param places -1 for up, 1 for down
     * @return whether it moved
     */
    public boolean move(Theme theme, int places) {
        requireWritable();
        var inOrder = new ArrayList<>(themes);
        int from = inOrder.indexOf(on(theme));
        int to = from + places;
        if (to < 0 || to >= inOrder.size()) {
            return false;
        }
        Collections.swap(inOrder, from, to);
        for (int i = 0; i < inOrder.size(); i++) {
            inOrder.get(i).place(i + 1);
        }
        themes = inOrder;
        return true;
    }

    public void sendToReview() {
        requireWritable();
        state = SummaryState.IN_REVIEW;
    }

    /** @throws NotWritable if it is published */
    public void returnToDraft() {
        requireUnpublished();
        state = SummaryState.DRAFT;
    }

    /**
     * The next edition, with everything that this one says, to be corrected.
     *
     * @throws NotWritable unless this one is published
     */
    ThematicSummary nextEdition() {
        if (!isPublished()) {
            throw new NotWritable(state);
        }
        var next = new ThematicSummary(round, edition + 1);
        next.findings = findings;
        next.findingsBy = findingsBy;
        next.findingsAt = findingsAt;
        themes.forEach(written -> next.begin(written.getTheme()).continueFrom(written));
        return next;
    }

    /**
     * Says what this edition corrects of the one before.
     *
     * @throws NotWritable unless it is a draft
     * @throws Invalid if it is longer than 4,000 characters
     */
    void correct(String what) {
        requireWritable();
        var text = PlainText.normalise("corrects", what);
        if (text.length() > LONGEST_CORRECTION) {
            throw new Invalid("corrects", "Shorten what this edition corrects to 4,000 characters or fewer");
        }
        corrects = text;
    }

    /**
     * Freezes what readers get.
     *
     * @param frozen the text that the checksum is made of
     * @throws NotWritable if it is published already
     */
    public void publish(String frozen, Person by, Instant at) {
        requireUnpublished();
        content = frozen;
        sha256 = Checksum.sha256(frozen);
        publishedBy = by;
        publishedAt = at;
        state = SummaryState.PUBLISHED;
    }

    /** @throws NotWritable if it is published */
    public void requireUnpublished() {
        if (isPublished()) {
            throw new NotWritable(state);
        }
    }

    /** The themes of which something is written, in their order; only these are published. */
    public List<SummaryTheme> written() {
        return themes.stream().filter(SummaryTheme::isWritten).toList();
    }

    public Optional<SummaryTheme> find(String theme) {
        return themes.stream().filter(written -> written.getTheme().getCode().equals(theme)).findFirst();
    }

    public boolean isPublished() {
        return state == SummaryState.PUBLISHED;
    }

    public boolean isWritable() {
        return state == SummaryState.DRAFT;
    }

    @Override
    public SearchUnit searchUnit() {
        return new SearchUnit(SummarySearch.UNIT, id);
    }

    public Long getId() {
        return id;
    }

    /** Grows with every change of the findings or of the state. */
    public int getVersion() {
        return version;
    }

    public Round getRound() {
        return round;
    }

    public int getEdition() {
        return edition;
    }

    public SummaryState getState() {
        return state;
    }

    public String getFindings() {
        return findings;
    }

    public Person getFindingsBy() {
        return findingsBy;
    }

    public Instant getFindingsAt() {
        return findingsAt;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public Person getPublishedBy() {
        return publishedBy;
    }

    /** What readers get, as JSON; null until it is published. */
    public String getContent() {
        return content;
    }

    /** What this edition corrects of the one before; empty in the first. */
    public String getCorrects() {
        return corrects;
    }

    /** Whether it corrects an edition that was published before. */
    public boolean isCorrection() {
        return edition > 1;
    }

    public String getSha256() {
        return sha256;
    }

    public List<SummaryTheme> getThemes() {
        return Collections.unmodifiableList(themes);
    }

    public String getAddress() {
        return round.getAddress() + "/summary";
    }
}
