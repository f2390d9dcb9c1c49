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

    protected Quotation() {
    }

    Quotation(SummaryTheme summaryTheme, Coding coding, int ordinal) {
        this.summaryTheme = summaryTheme;
        this.coding = coding;
        this.ordinal = ordinal;
    }

    public Long getId() {
        return id;
    }

    public Coding getCoding() {
        return coding;
    }

    public int getOrdinal() {
        return ordinal;
    }
}
