package org.quarterdeck.word;

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
import jakarta.persistence.Transient;
import org.quarterdeck.feedback.FeedbackThread;

/** What somebody wrote in a Word file to a comment of the evaluators. */
@Entity
@Table(name = "returned_reply")
public class ReturnedReply {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "returned_reply_seq")
    @SequenceGenerator(name = "returned_reply_seq", sequenceName = "returned_reply_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private ReturnedFile file;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "thread_id")
    private FeedbackThread thread;
    private String author;
    @Column(name = "content")
    private String text;
    @Transient
    private boolean apply = true;

    protected ReturnedReply() {
    }

    ReturnedReply(ReturnedFile file, FeedbackThread thread, String author, String text) {
        this.file = file;
        this.thread = thread;
        this.author = author;
        this.text = text;
    }

    public Long getId() {
        return id;
    }

    public FeedbackThread getThread() {
        return thread;
    }

    /** Who wrote it, as the file says. */
    public String getAuthor() {
        return author;
    }

    public String getText() {
        return text;
    }

    /** Whether the person wants it sent. */
    public boolean isApply() {
        return apply;
    }

    public void setApply(boolean apply) {
        this.apply = apply;
    }
}
