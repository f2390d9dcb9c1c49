package org.quarterdeck.theme.summary;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.quarterdeck.theme.Coding;

/** A coded passage that a summary quotes under a theme. */
@Entity
public class Quotation {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quotation_seq")
    @SequenceGenerator(name = "quotation_seq", sequenceName = "quotation_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "summary_theme_id")
    private SummaryTheme summaryTheme;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "coding_id")
    private Coding coding;
    private int ordinal;
    private String shown;

    protected Quotation() {
    }

    Quotation(SummaryTheme summaryTheme, Coding coding, int ordinal) {
        this.summaryTheme = summaryTheme;
        this.coding = coding;
        this.ordinal = ordinal;
    }

    Quotation in(SummaryTheme other) {
        var same = new Quotation(other, coding, ordinal);
        same.shown = shown;
        return same;
    }

    /**
     * Shows readers the passage with names taken out.
     *
     * @throws NotWritable if the summary is published
     */
    public void showAs(String withoutNames) {
        summaryTheme.getSummary().requireUnpublished();
        shown = withoutNames;
    }

    /**
     * Shows readers the passage as the site wrote it.
     *
     * @throws NotWritable if the summary is published
     */
    public void showAsWritten() {
        summaryTheme.getSummary().requireUnpublished();
        shown = null;
    }

    /** What readers get of the passage. */
    public String getText() {
        return shown == null ? coding.getPassage().quote() : shown;
    }

    /** Whether names were taken out. */
    public boolean isShortened() {
        return shown != null;
    }

    public Long getId() {
        return id;
    }

    public SummaryTheme getSummaryTheme() {
        return summaryTheme;
    }

    public Coding getCoding() {
        return coding;
    }

    public int getOrdinal() {
        return ordinal;
    }
}
