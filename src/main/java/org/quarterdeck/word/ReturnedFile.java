package org.quarterdeck.word;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quarterdeck.account.Person;
import org.quarterdeck.feedback.FeedbackThread;
import org.quarterdeck.submission.Answer;
import org.quarterdeck.submission.Submission;

/** The answers of a Word file that somebody has sent back and not yet applied. Only that person sees them. */
@Entity
@Table(name = "returned_file")
public class ReturnedFile {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "returned_file_seq")
    @SequenceGenerator(name = "returned_file_seq", sequenceName = "returned_file_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "submission_id")
    private Submission submission;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "sent_by_id")
    private Person sentBy;
    @Column(name = "sent_at")
    private Instant sentAt;
    private String mark;
    @OneToMany(mappedBy = "file", cascade = CascadeType.PERSIST)
    private List<ReturnedAnswer> answers = new ArrayList<>();

    @OneToMany(mappedBy = "file", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ReturnedReply> replies = new ArrayList<>();

    protected ReturnedFile() {
    }

    ReturnedFile(Submission submission, Person sentBy, Instant sentAt) {
        this.submission = submission;
        this.sentBy = sentBy;
        this.sentAt = sentAt;
        this.mark = UUID.randomUUID().toString();
    }

    void hold(Answer answer, AnswerRead read, String began) {
        answers.add(new ReturnedAnswer(this, answer.getQuestion(), read, began));
    }

    void hold(FeedbackThread thread, String author, String reply) {
        replies.add(new ReturnedReply(this, thread, author, reply));
    }

    Optional<ReturnedAnswer> answer(String question) {
        return answers.stream().filter(answer -> answer.getQuestion().getCode().equals(question)).findFirst();
    }

    public Long getId() {
        return id;
    }

    public Submission getSubmission() {
        return submission;
    }

    public Person getSentBy() {
        return sentBy;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    /** Tells it from every other file, also from the next one of the same person. */
    public String getMark() {
        return mark;
    }
}
