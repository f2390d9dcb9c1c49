package org.quarterdeck.theme.summary;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import org.quarterdeck.account.Person;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.Theme;

/** What a summary says of one theme: a narrative, and passages quoted from what sites submitted. */
@Entity
@Table(name = "summary_theme")
public class SummaryTheme {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "summary_theme_seq")
    @SequenceGenerator(name = "summary_theme_seq", sequenceName = "summary_theme_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "summary_id")
    private ThematicSummary summary;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "theme_id")
    private Theme theme;
    private int ordinal;
    private String narrative = "";
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "written_by_id")
    private Person writtenBy;
    @Column(name = "written_at")
    private Instant writtenAt;
    @OneToMany(mappedBy = "summaryTheme", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal, id")
    private List<Quotation> quotations = new ArrayList<>();

    protected SummaryTheme() {
    }

    SummaryTheme(ThematicSummary summary, Theme theme, int ordinal) {
        this.summary = summary;
        this.theme = theme;
        this.ordinal = ordinal;
    }

    /**
     * Puts a new narrative in place of the old.
     *
     * @throws NotWritable unless the summary is a draft
     * @throws Invalid if the text cannot be kept
     */
    public void write(String text, Person by, Instant at) {
        summary.requireWritable();
        narrative = PlainText.normalise("narrative", text);
        writtenBy = by;
        writtenAt = at;
    }

    /**
     * Quotes a coded passage after the others. Quoting it again changes nothing.
     *
     * @throws Invalid if the passage was not coded to this theme in this round
     */
    public void quote(Coding coding) {
        summary.requireWritable();
        boolean ours = coding.isCounted() && coding.getCountedUnder().getId().equals(theme.getId())
                && coding.getRound().getId().equals(summary.getRound().getId());
        if (!ours) {
            throw new Invalid("quotation", "Choose a passage that was coded to this theme in this round");
        }
        if (!quotes(coding)) {
            quotations.add(new Quotation(this, coding, quotations.stream().mapToInt(Quotation::getOrdinal).max().orElse(0) + 1));
        }
    }

    public void unquote(Coding coding) {
        summary.requireWritable();
        quotations.removeIf(quotation -> quotation.getCoding().getId().equals(coding.getId()));
    }

    /** Takes over what an earlier edition says of the theme. */
    void continueFrom(SummaryTheme earlier) {
        narrative = earlier.narrative;
        writtenBy = earlier.writtenBy;
        writtenAt = earlier.writtenAt;
        earlier.quotations.forEach(quotation -> quotations.add(quotation.in(this)));
    }

    public boolean quotes(Coding coding) {
        return quotations.stream().anyMatch(quotation -> quotation.getCoding().getId().equals(coding.getId()));
    }

    void place(int newOrdinal) {
        ordinal = newOrdinal;
    }

    public boolean isWritten() {
        return !narrative.isEmpty();
    }

    public Long getId() {
        return id;
    }

    /** Grows with every change; what a page was opened with tells whether somebody else has saved since. */
    public int getVersion() {
        return version;
    }

    public ThematicSummary getSummary() {
        return summary;
    }

    public Theme getTheme() {
        return theme;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public String getNarrative() {
        return narrative;
    }

    public Person getWrittenBy() {
        return writtenBy;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    /** The quotations in their order. */
    public List<Quotation> getQuotations() {
        return Collections.unmodifiableList(quotations);
    }
}
