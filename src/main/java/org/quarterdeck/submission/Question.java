package org.quarterdeck.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.List;

/** One question of a Living Document. A question that keeps its code through versions carries its answers. */
@Entity
public class Question {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "question_seq")
    @SequenceGenerator(name = "question_seq", sequenceName = "question_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "template_id")
    private DocumentTemplate template;
    private String code;
    private int ordinal;
    private String subject;
    private String wording;
    private String guidance;
    private String prompts;
    @Column(name = "expected_words")
    private int expectedWords;

    protected Question() {
    }

    Question(DocumentTemplate template, String code, int ordinal, String subject, String wording) {
        this.template = template;
        this.code = code;
        this.ordinal = ordinal;
        this.subject = subject;
        this.wording = wording;
    }

    Question guide(String guidance, List<String> prompts, int expectedWords) {
        this.guidance = guidance;
        this.prompts = String.join("\n", prompts);
        this.expectedWords = expectedWords;
        return this;
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    /** Its place in the document, from 1. */
    public int getOrdinal() {
        return ordinal;
    }

    /** The number and the subject, as documents head an answer. */
    public String getTitle() {
        return ordinal + ". " + subject;
    }

    public String getSubject() {
        return subject;
    }

    public String getWording() {
        return wording;
    }

    public String getGuidance() {
        return guidance;
    }

    public List<String> getPrompts() {
        return prompts.isEmpty() ? List.of() : List.of(prompts.split("\n"));
    }

    public int getExpectedWords() {
        return expectedWords;
    }
}
