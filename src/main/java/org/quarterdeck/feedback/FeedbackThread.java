package org.quarterdeck.feedback;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
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
import org.quarterdeck.search.SearchListener;
import org.quarterdeck.search.SearchUnit;
import org.quarterdeck.search.Searchable;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.Passage;
import org.quarterdeck.submission.Question;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmittedVersion;

/**
 * An evaluator's comment on a passage, a question or a whole submission, with what was said to it since. The site knows
 * nothing of it until it is released, and never of an internal note.
 */
@Entity
@EntityListeners(SearchListener.class)
@Table(name = "feedback_thread")
public class FeedbackThread implements Searchable {
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
        var said = Step.COMMENTED.said("comment", text);
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

    /**
     * Goes a step further.
     *
     * @throws Invalid if the step does not fit the state, or its text is missing
     */
    ThreadComment take(Step step, Person by, Instant at, String text) {
        step.requireFrom(state);
        var comment = new ThreadComment(this, step, by, at, step.said("text", text));
        state = step.from(state);
        comments.add(comment);
        return comment;
    }

    /**
     * Changes what somebody said and keeps, for all to see, how it read before.
     *
     * @throws Invalid if the text is missing or the same
     */
    ThreadComment correct(ThreadComment said, Person by, Instant at, String text) {
        var correction = said.correct(by, at, text);
        comments.add(correction);
        return correction;
    }

    private void requireUnreleased() {
        if (isReleased()) {
            throw new Invalid("comment", "This was released on " + release.getDay() + " and cannot be changed. Reply to it instead");
        }
    }

    @Override
    public SearchUnit searchUnit() {
        return new SearchUnit(CommentSearch.UNIT, id);
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

    /**
     * The round up to which its age counts: the last that has been opened, and once it is resolved the last that was by then.
     *
     * @param rounds of the programme in their order
     */
    Round countedTo(List<Round> rounds) {
        return rounds.stream().filter(round -> isResolved() ? round.wasOpenedBy(resolvedAt()) : round.isOpened())
                .reduce(getOrigin(), (earlier, later) -> later);
    }

    private Instant resolvedAt() {
        return comments.stream().filter(comment -> comment.getStep() == Step.RESOLVED).map(ThreadComment::getAt)
                .reduce(madeAt, (earlier, later) -> later);
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

    /** What the site said last to have dealt with it; null where it has not. */
    public ThreadComment getLastAnswer() {
        return comments.stream().filter(comment -> comment.getStep().isAnswer()).reduce((earlier, later) -> later).orElse(null);
    }

    public String getAddress() {
        return submission.getAddress() + "/feedback/threads/" + id;
    }
}
