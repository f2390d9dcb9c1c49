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
import jakarta.persistence.Table;

/** What is asked of one effort at one stage, which a site marks rather than rates. */
@Entity
@Table(name = "maturity_question")
public class StageQuestion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "maturity_question_seq")
    @SequenceGenerator(name = "maturity_question_seq", sequenceName = "maturity_question_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "factor_id")
    private Factor factor;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "level_id")
    private Level stage;
    private int ordinal;
    @Column(name = "content")
    private String text;

    protected StageQuestion() {
    }

    StageQuestion(Factor factor, Level stage, int ordinal, String text) {
        this.factor = factor;
        this.stage = stage;
        this.ordinal = ordinal;
        this.text = text;
    }

    boolean isOf(Level wanted) {
        return stage.getNumber() == wanted.getNumber();
    }

    public Long getId() {
        return id;
    }

    public Factor getFactor() {
        return factor;
    }

    public Level getStage() {
        return stage;
    }

    /** Its place among all questions of its effort, from 1. */
    public int getOrdinal() {
        return ordinal;
    }

    public String getText() {
        return text;
    }
}
