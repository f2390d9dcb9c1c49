package org.quarterdeck.feedback;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.quarterdeck.account.Person;
import org.quarterdeck.search.SearchListener;
import org.quarterdeck.search.SearchUnit;
import org.quarterdeck.search.Searchable;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.Submission;

/**
 * The moment at which a site is shown its feedback, with what the evaluators say of its document as a whole. Until then it
 * holds the summary that they are writing.
 */
@Entity
@EntityListeners(SearchListener.class)
@Table(name = "feedback_release")
public class Release implements Searchable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "feedback_release_seq")
    @SequenceGenerator(name = "feedback_release_seq", sequenceName = "feedback_release_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "submission_id")
    private Submission submission;
    private String summary;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "written_by_id")
    private Person writtenBy;
    @Column(name = "released_at")
    private Instant at;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "released_by_id")
    private Person by;

    protected Release() {
    }

    Release(Submission submission, String summary, Person writer) {
        this.submission = submission;
        write(summary, writer);
    }

    /** @throws Invalid if the summary has been released, or cannot be kept */
    final void write(String newSummary, Person writer) {
        requireUnreleased();
        summary = PlainText.normalise("summary", newSummary);
        writtenBy = writer;
    }

    void release(Person releaser, Instant when) {
        requireUnreleased();
        by = releaser;
        at = when;
    }

    private void requireUnreleased() {
        if (isReleased()) {
            throw new Invalid("summary", "This summary was released on " + getDay() + " and cannot be changed");
        }
    }

    public boolean isReleased() {
        return at != null;
    }

    @Override
    public SearchUnit searchUnit() {
        return new SearchUnit(ReleaseSearch.UNIT, id);
    }

    public Long getId() {
        return id;
    }

    /** Grows with every save; what a page was opened with tells whether somebody else has saved since. */
    public int getVersion() {
        return version;
    }

    public Submission getSubmission() {
        return submission;
    }

    public String getSummary() {
        return summary;
    }

    public Person getWrittenBy() {
        return writtenBy;
    }

    public Instant getAt() {
        return at;
    }

    public Person getBy() {
        return by;
    }

    public String getDay() {
        return PortalTime.dayOf(at);
    }
}
