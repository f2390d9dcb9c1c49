package org.quarterdeck.feedback;

import jakarta.persistence.Column;
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
import jakarta.persistence.Table;
import java.time.Instant;
import org.quarterdeck.account.Person;
import org.quarterdeck.shared.PortalTime;

/** One step of a thread: what somebody said, and what it did. */
@Entity
@Table(name = "thread_comment")
public class ThreadComment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "thread_comment_seq")
    @SequenceGenerator(name = "thread_comment_seq", sequenceName = "thread_comment_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "thread_id")
    private FeedbackThread thread;
    @Enumerated(EnumType.STRING)
    private Step step;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Person by;
    @Column(name = "made_at")
    private Instant at;
    @Column(name = "content")
    private String text;

    protected ThreadComment() {
    }

    ThreadComment(FeedbackThread thread, Step step, Person by, Instant at, String text) {
        this.thread = thread;
        this.step = step;
        this.by = by;
        this.at = at;
        this.text = text;
    }

    void rewrite(String newText) {
        text = newText;
    }

    public Long getId() {
        return id;
    }

    public Step getStep() {
        return step;
    }

    public Person getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }

    public String getDay() {
        return PortalTime.dayOf(at);
    }

    /** What was said; empty where the step speaks for itself. */
    public String getText() {
        return text;
    }
}
