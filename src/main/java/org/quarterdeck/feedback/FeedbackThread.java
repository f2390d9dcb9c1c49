package org.quarterdeck.feedback;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.Passage;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.submission.Question;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmittedVersion;

/**
 * An evaluator's comment on a passage, a question or a whole submission, with what was said to it since. The site knows
 * nothing of it until it is released, and never of an internal note.
 */
@Entity
@Table(name = "feedback_thread")
public class FeedbackThread {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "feedback_thread_seq")
    @SequenceGenerator(name = "feedback_thread_seq", sequenceName = "feedback_thread_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "submission_id")
    private Submission submission;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "made_on_id")
    private SubmittedVersion madeOn;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "question_id")
    private Question question;
    @Embedded
    private Passage passage;
    @Enumerated(EnumType.STRING)
    private ThreadKind kind;
    private boolean internal;
    @Enumerated(EnumType.STRING)
    private ThreadState state = ThreadState.OPEN;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Person author;
    @Column(name = "made_at")
    private Instant madeAt;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "release_id")
    private Release release;
    @OneToMany(mappedBy = "thread", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("at, id")
    private List<ThreadComment> comments = new ArrayList<>();

    protected FeedbackThread() {
    }

    /**
     * A draft of an evaluator.
     *
     * @param question what it is about, or null where it is about the whole submission
     * @param passage the words that it is about, or null where it is about the whole answer
     */
    FeedbackThread(SubmittedVersion madeOn, Question question, Passage passage, Person author, Instant at) {
        this.submission = madeOn.getSubmission();
        this.madeOn = madeOn;
        this.question = question;
        this.passage = passage;
        this.author = author;
        this.madeAt = at;
    }

    /**
     * Says what the draft asks of the site.
     *
     * @throws Invalid if the kind or the text is missing, or it is no draft any more
     */
    FeedbackThread ask(ThreadKind ofKind, String text) {
        if (ofKind == null) {
            throw new Invalid("kind", "Select what your comment asks for");
        }
        if (internal && comments.size() > 1) {
            throw new Invalid("internal", "Evaluators have replied to this note, and the site must not see that. Make a new comment instead");
        }
        return say(ofKind, false, text);
    }

    /**
     * Makes the draft a note among evaluators.
     *
     * @throws Invalid if the text is missing, or it is no draft any more
     */
    FeedbackThread note(String text) {
        return say(null, true, text);
    }

    private FeedbackThread say(ThreadKind newKind, boolean isInternal, String text) {
        requireUnreleased();
        var said = required("comment", text, "Enter your comment");
        kind = newKind;
        internal = isInternal;
        if (comments.isEmpty()) {
            comments.add(new ThreadComment(this, Step.COMMENTED, author, madeAt, said));
        } else {
            comments.get(0).rewrite(said);
        }
        return this;
    }

    /** From now on the site sees it. */
    void release(Release with) {
        requireUnreleased();
        if (internal) {
            throw new Invalid("comment", "An internal note is never released");
        }
        release = with;
    }

    /** Says something without changing the state. */
    ThreadComment reply(Person by, Instant at, String text) {
        return add(Step.REPLIED, by, at, required("text", text, "Enter your reply"));
    }

    /** The site says that it has amended its text; what exactly need not be said. */
    ThreadComment answerAmended(Person by, Instant at, String text) {
        requireUnresolved();
        state = ThreadState.ANSWERED;
        return add(Step.AMENDED, by, at, PlainText.normalise("text", text));
    }

    /** The site says why its text stays as it is. */
    ThreadComment answerWithReason(Person by, Instant at, String reason) {
        requireUnresolved();
        var given = required("text", reason, "Enter the reason why the text stays as it is");
        state = ThreadState.ANSWERED;
        return add(Step.EXPLAINED, by, at, given);
    }

    /** An evaluator agrees that nothing is left to do. */
    ThreadComment resolve(Person by, Instant at, String text) {
        requireUnresolved();
        state = ThreadState.RESOLVED;
        return add(Step.RESOLVED, by, at, PlainText.normalise("text", text));
    }

    /** An evaluator asks again. */
    ThreadComment reopen(Person by, Instant at, String reason) {
        if (state == ThreadState.OPEN) {
            throw new Invalid("step", "This comment is open already. Reply to it instead");
        }
        var given = required("text", reason, "Enter the reason for reopening this");
        state = ThreadState.OPEN;
        return add(Step.REOPENED, by, at, given);
    }

    private ThreadComment add(Step step, Person by, Instant at, String text) {
        var comment = new ThreadComment(this, step, by, at, text);
        comments.add(comment);
        return comment;
    }

    private void requireUnreleased() {
        if (isReleased()) {
            throw new Invalid("comment", "This was released on " + release.getDay() + " and cannot be changed. Reply to it instead");
        }
    }

    private void requireUnresolved() {
        if (state == ThreadState.RESOLVED) {
            throw new Invalid("step", "This has been resolved since. Reopen it, or reply to it");
        }
    }

    private static String required(String field, String text, String message) {
        var normal = PlainText.normalise(field, text);
        if (normal.isEmpty()) {
            throw new Invalid(field, message);
        }
        return normal;
    }

    public Long getId() {
        return id;
    }

    public Submission getSubmission() {
        return submission;
    }

    public Site getSite() {
        return submission.getSite();
    }

    /** The round in which the site was first asked. */
    public Round getOrigin() {
        return submission.getRound();
    }

    public SubmittedVersion getMadeOn() {
        return madeOn;
    }

    /** Null where it is about the whole submission. */
    public Question getQuestion() {
        return question;
    }

    /** Null where it is about more than a passage. */
    public Passage getPassage() {
        return passage;
    }

    /** Null for an internal note. */
    public ThreadKind getKind() {
        return kind;
    }

    public boolean isInternal() {
        return internal;
    }

    public ThreadState getState() {
        return state;
    }

    public boolean isResolved() {
        return state == ThreadState.RESOLVED;
    }

    public Person getAuthor() {
        return author;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public boolean isReleased() {
        return release != null;
    }

    /** Whether it waits to be released. */
    public boolean isDraft() {
        return release == null && !internal;
    }

    public Release getRelease() {
        return release;
    }

    /** What was said, in its order; the first is what the evaluator asks. */
    public List<ThreadComment> getComments() {
        return Collections.unmodifiableList(comments);
    }

    public String getText() {
        return comments.get(0).getText();
    }

    public List<ThreadComment> getReplies() {
        return comments.subList(1, comments.size());
    }

    public String getAddress() {
        return submission.getAddress() + "/feedback/threads/" + id;
    }
}
