package org.quarterdeck.submission.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.Question;
import org.quarterdeck.submission.Submission;

/** A file beside an answer, or beside a Living Document as a whole. What was removed can be put back; what was submitted stays. */
@Entity
public class Attachment {
    static final String FIELD = "file";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attachment_seq")
    @SequenceGenerator(name = "attachment_seq", sequenceName = "attachment_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "submission_id")
    private Submission submission;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "question_id")
    private Question question;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private AttachedFile file;
    @Column(name = "file_name")
    private String name;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "added_by_id")
    private Person addedBy;
    @Column(name = "added_at")
    private Instant addedAt;
    private boolean carried;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "removed_by_id")
    private Person removedBy;
    @Column(name = "removed_at")
    private Instant removedAt;

    protected Attachment() {
    }

    /** @param question what it belongs to, or null where it belongs to the whole document */
    Attachment(Submission submission, Question question, AttachedFile file, String name, Person by, Instant at) {
        this.submission = submission;
        this.question = question;
        this.file = file;
        this.name = name;
        this.addedBy = by;
        this.addedAt = at;
    }

    /** The same file in the next round's document, which asks the question under the same code. */
    Attachment carriedInto(Submission next, Question asked) {
        var same = new Attachment(next, asked, file, name, addedBy, addedAt);
        same.carried = true;
        return same;
    }

    void remove(Person by, Instant at) {
        removedBy = by;
        removedAt = at;
    }

    void putBack() {
        removedBy = null;
        removedAt = null;
    }

    boolean isOn(Question asked) {
        return question == null ? asked == null : asked != null && question.getCode().equals(asked.getCode());
    }

    public Long getId() {
        return id;
    }

    public Submission getSubmission() {
        return submission;
    }

    /** The question that it belongs to, null where it belongs to the whole document. */
    public Question getQuestion() {
        return question;
    }

    public AttachedFile getFile() {
        return file;
    }

    public String getName() {
        return name;
    }

    public Person getAddedBy() {
        return addedBy;
    }

    public String getAddedOn() {
        return PortalTime.dayOf(addedAt);
    }

    /** Whether it came along from an earlier round. */
    public boolean isCarried() {
        return carried;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public Person getRemovedBy() {
        return removedBy;
    }

    public String getRemovedOn() {
        return PortalTime.dayOf(removedAt);
    }

    public String getAddress() {
        return submission.getAddress() + "/files/" + id;
    }
}
