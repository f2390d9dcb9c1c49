package org.quarterdeck.submission;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
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
import java.util.Collections;
import java.util.List;
import org.quarterdeck.account.Person;
import org.quarterdeck.search.SearchListener;
import org.quarterdeck.search.SearchUnit;
import org.quarterdeck.search.Searchable;
import org.quarterdeck.shared.Checksum;

/**
 * What a site submitted: numbered, and its text never changed. What became of it is written down beside it. Its checksum is the SHA-256 of its canonical text, which is, for
 * each answer in the order of the questions, the question's code, a line feed, the text and two line feeds, in UTF-8.
 */
@Entity
@EntityListeners(SearchListener.class)
@Table(name = "submitted_version")
public class SubmittedVersion implements Searchable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "submitted_version_seq")
    @SequenceGenerator(name = "submitted_version_seq", sequenceName = "submitted_version_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "submission_id")
    private Submission submission;
    private int number;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "submitted_by_id")
    private Person submittedBy;
    private String sha256;
    @Column(name = "opened_at")
    private Instant openedAt;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "opened_by_id")
    private Person openedBy;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "withdrawn_by_id")
    private Person withdrawnBy;
    @Column(name = "returned_at")
    private Instant returnedAt;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "returned_by_id")
    private Person returnedBy;
    @Column(name = "return_reason")
    private String returnReason;
    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<SubmittedAnswer> answers = new ArrayList<>();

    protected SubmittedVersion() {
    }

    SubmittedVersion(Submission submission, int number, Person by, Instant at) {
        this.submission = submission;
        this.number = number;
        this.submittedBy = by;
        this.submittedAt = at;
        submission.getAnswers().forEach(answer -> answers.add(new SubmittedAnswer(this, answer)));
        this.sha256 = Checksum.sha256(canonicalText());
    }

    void withdraw(Person by, Instant at) {
        withdrawnBy = by;
        withdrawnAt = at;
    }

    void giveBack(Person by, Instant at, String reason) {
        returnedBy = by;
        returnedAt = at;
        returnReason = reason;
    }

    /** The text that the checksum is made of. */
    public String canonicalText() {
        var text = new StringBuilder();
        answers.forEach(answer -> text.append(answer.getQuestion().getCode()).append('\n')
                .append(answer.getText()).append("\n\n"));
        return text.toString();
    }

    /** The text for a question, empty where there is none. */
    public String text(String question) {
        return answers.stream().filter(answer -> answer.getQuestion().getCode().equals(question))
                .map(SubmittedAnswer::getText).findFirst().orElse("");
    }

    @Override
    public SearchUnit searchUnit() {
        return new SearchUnit(SubmittedSearch.UNIT, submission.getId());
    }

    public Long getId() {
        return id;
    }

    public Submission getSubmission() {
        return submission;
    }

    public int getNumber() {
        return number;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public Person getSubmittedBy() {
        return submittedBy;
    }

    public String getSha256() {
        return sha256;
    }

    /** Whether the site has taken it back, so that only its own team still sees it. */
    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }

    public Person getWithdrawnBy() {
        return withdrawnBy;
    }

    /** Whether an evaluator has read it. */
    public boolean isOpened() {
        return openedAt != null;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    /** The evaluator who read it first, or null. */
    public Person getOpenedBy() {
        return openedBy;
    }

    /** Whether a manager has given it back to the site. */
    public boolean isReturned() {
        return returnedAt != null;
    }

    public Instant getReturnedAt() {
        return returnedAt;
    }

    public Person getReturnedBy() {
        return returnedBy;
    }

    /** What the manager said when giving it back, or null. */
    public String getReturnReason() {
        return returnReason;
    }

    public List<SubmittedAnswer> getAnswers() {
        return Collections.unmodifiableList(answers);
    }
}
