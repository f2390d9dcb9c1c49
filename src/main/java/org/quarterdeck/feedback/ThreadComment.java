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
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.account.Person;
import org.quarterdeck.shared.Invalid;
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
    @ManyToMany
    @JoinTable(name = "thread_comment_told", joinColumns = @JoinColumn(name = "comment_id"), inverseJoinColumns = @JoinColumn(name = "person_id"))
    private Set<Person> told = new HashSet<>();
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "corrects_id")
    private ThreadComment corrects;

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

    ThreadComment correct(Person corrector, Instant when, String newText) {
        var corrected = step.said("text", newText);
        if (corrected.equals(text)) {
            throw new Invalid("text", "Change the text, or go back without a correction");
        }
        var correction = new ThreadComment(thread, Step.CORRECTED, corrector, when, text);
        correction.corrects = this;
        text = corrected;
        return correction;
    }

    void tell(Collection<Person> people) {
        told.addAll(people);
    }

    public FeedbackThread getThread() {
        return thread;
    }

    /** Names of those who were told in particular, empty where nobody was. */
    public String getTold() {
        return told.stream().sorted(Comparator.comparing(Person::getName).thenComparing(Person::getEmail)).map(Person::getName)
                .collect(Collectors.joining(", "));
    }

    /** Whether the person said it, or was told of it in particular. */
    boolean concerns(Person person) {
        return Stream.concat(Stream.of(by), told.stream()).anyMatch(each -> each.getId().equals(person.getId()));
    }

    /** What a correction put right, now with its new text; the correction itself has the earlier one. Null for other steps. */
    public ThreadComment getCorrects() {
        return corrects;
    }

    /** Whether the thread began with it. */
    public boolean isFirst() {
        return step == Step.COMMENTED;
    }

    public boolean isCorrection() {
        return step == Step.CORRECTED;
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
