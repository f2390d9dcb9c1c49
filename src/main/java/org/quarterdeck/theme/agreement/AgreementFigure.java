package org.quarterdeck.theme.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.quarterdeck.theme.DoubleCoding;
import org.quarterdeck.theme.Theme;

/** How many sentences two coders gave one theme, as it was when they were compared. Settling differences does not change it. */
@Entity
@Table(name = "agreement_figure")
public class AgreementFigure {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_figure_seq")
    @SequenceGenerator(name = "agreement_figure_seq", sequenceName = "agreement_figure_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "double_coding_id")
    private DoubleCoding doubleCoding;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "theme_id")
    private Theme theme;
    @Column(name = "by_both")
    private int both;
    @Column(name = "by_first")
    private int first;
    @Column(name = "by_second")
    private int second;

    protected AgreementFigure() {
    }

    AgreementFigure(DoubleCoding doubleCoding, Theme theme, int both, int first, int second) {
        this.doubleCoding = doubleCoding;
        this.theme = theme;
        this.both = both;
        this.first = first;
        this.second = second;
    }

    public DoubleCoding getDoubleCoding() {
        return doubleCoding;
    }

    public Theme getTheme() {
        return theme;
    }

    /** Sentences to which both gave the theme. */
    public int getBoth() {
        return both;
    }

    /** Sentences to which only the first coder gave it. */
    public int getFirst() {
        return first;
    }

    /** Sentences to which only the second coder gave it. */
    public int getSecond() {
        return second;
    }
}
