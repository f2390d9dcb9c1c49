package org.quarterdeck.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An abbreviation that everyone in the programme is expected to know. */
@Entity
@Table(name = "glossary_term")
public class GlossaryTerm {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "glossary_term_seq")
    @SequenceGenerator(name = "glossary_term_seq", sequenceName = "glossary_term_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;
    private String term;
    private String meaning;

    protected GlossaryTerm() {
    }

    GlossaryTerm(Programme programme, String term, String meaning) {
        this.programme = programme;
        this.term = term;
        this.meaning = meaning;
    }

    public Long getId() {
        return id;
    }

    public Programme getProgramme() {
        return programme;
    }

    public String getTerm() {
        return term;
    }

    public String getMeaning() {
        return meaning;
    }
}
