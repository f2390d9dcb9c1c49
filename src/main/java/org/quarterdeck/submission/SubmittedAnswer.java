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
import jakarta.persistence.Table;

/** An answer as it was submitted. */
@Entity
@Table(name = "submitted_answer")
public class SubmittedAnswer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "submitted_answer_seq")
    @SequenceGenerator(name = "submitted_answer_seq", sequenceName = "submitted_answer_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    private SubmittedVersion version;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "question_id")
    private Question question;
    @Column(name = "content")
    private String text;
    private boolean complete;

    protected SubmittedAnswer() {
    }

    SubmittedAnswer(SubmittedVersion version, Answer answer) {
        this.version = version;
        this.question = answer.getQuestion();
        this.text = answer.getText();
        this.complete = answer.isComplete();
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

    public String getText() {
        return text;
    }

    public boolean isComplete() {
        return complete;
    }
}
