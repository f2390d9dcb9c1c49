package org.quarterdeck.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.quarterdeck.account.Person;
import org.quarterdeck.search.SearchListener;
import org.quarterdeck.search.SearchUnit;
import org.quarterdeck.search.Searchable;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.PlainText;

/** The text for one question of a submission, as it is being written. */
@Entity
@EntityListeners(SearchListener.class)
public class Answer implements Searchable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answer_seq")
    @SequenceGenerator(name = "answer_seq", sequenceName = "answer_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "submission_id")
    private Submission submission;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "question_id")
    private Question question;
    @Column(name = "content")
    private String text;
    private boolean complete;
    @Column(name = "amended_at")
    private Instant amendedAt;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "amended_by_id")
    private Person amendedBy;
    @Column(name = "saved_from")
    private String savedFrom;

    protected Answer() {
    }

    Answer(Submission submission, Question question, String text) {
        this.submission = submission;
        this.question = question;
        this.text = text;
    }

    /**
     * Puts a new text in place of the old. The text is normalised here, once.
     *
     * @throws NotADraft unless the site can write in the submission
     * @throws org.quarterdeck.shared.Invalid if the text cannot be kept
     */
    public void amend(String newText, Person by, Instant at) {
        submission.requireWritable();
        write(PlainText.normalise("answer", newText), by, at);
    }

    void write(String normalised, Person by, Instant at) {
        if (!normalised.equals(text)) {
            text = normalised;
            amendedAt = at;
            amendedBy = by;
            complete = complete && !text.isEmpty();
            submission.begin();
        }
    }

    /**
     * Whether somebody has saved since a page was last given the text, other than that page itself.
     *
     * @param seen checksum of the text that the page was given
     * @param page names the page
     */
    boolean isStale(String seen, String page) {
        return !page.equals(savedFrom) && !getChecksum().equals(seen);
    }

    void savedFrom(String page) {
        savedFrom = page;
    }

    /** The person says that the answer is complete, or that it is not yet. Where there is no text, nothing is complete. */
    public void markComplete(boolean isComplete) {
        submission.requireWritable();
        mark(isComplete);
    }

    void mark(boolean isComplete) {
        boolean may = isComplete && !text.isEmpty();
        if (complete != may) {
            complete = may;
            submission.begin();
        }
    }

    /** Not started, In progress or Completed, as the task list shows it. */
    public String getProgress() {
        return complete ? "Completed" : amendedAt != null ? "In progress" : "Not started";
    }

    @Override
    public SearchUnit searchUnit() {
        return new SearchUnit(SubmittedSearch.UNIT, submission.getId());
    }

    public Long getId() {
        return id;
    }

    /** Grows with every change. */
    public int getVersion() {
        return version;
    }

    public Submission getSubmission() {
        return submission;
    }

    public Question getQuestion() {
        return question;
    }

    public String getText() {
        return text;
    }

    /** Stands for the text as it is now; what a page was given tells whether somebody has saved since. */
    public String getChecksum() {
        return Checksum.sha256(text);
    }

    public int getWords() {
        return PlainText.words(text);
    }

    public boolean isComplete() {
        return complete;
    }

    public boolean isAmended() {
        return amendedAt != null;
    }

    public Instant getAmendedAt() {
        return amendedAt;
    }

    public Person getAmendedBy() {
        return amendedBy;
    }
}
