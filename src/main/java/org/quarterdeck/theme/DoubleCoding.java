package org.quarterdeck.theme;

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
import java.time.Instant;
import java.util.List;
import org.quarterdeck.account.Person;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.submission.SubmittedVersion;

/**
 * Two evaluators code one version of what a site submitted, each without knowing what the other codes. Once both have
 * finished they are compared; until then it can be called off.
 */
@Entity
@Table(name = "double_coding")
public class DoubleCoding {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "double_coding_seq")
    @SequenceGenerator(name = "double_coding_seq", sequenceName = "double_coding_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    private SubmittedVersion version;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "first_id")
    private Person first;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "second_id")
    private Person second;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "opened_by_id")
    private Person openedBy;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "first_finished_at")
    private Instant firstFinishedAt;
    @Column(name = "second_finished_at")
    private Instant secondFinishedAt;
    @Column(name = "compared_at")
    private Instant comparedAt;
    @Column(name = "called_off_at")
    private Instant calledOffAt;
    private int sentences;
    @Column(name = "coded_sentences")
    private int codedSentences;

    protected DoubleCoding() {
    }

    /** @throws Invalid if both are the same person */
    public DoubleCoding(SubmittedVersion version, Person first, Person second, Person openedBy, Instant at) {
        if (first.getId().equals(second.getId())) {
            throw new Invalid("second", "Choose two different people: nobody codes independently of themselves");
        }
        this.version = version;
        this.first = first;
        this.second = second;
        this.openedBy = openedBy;
        this.openedAt = at;
    }

    /**
     * One of the two says that they have coded the whole text.
     *
     * @return whether both have now
     */
    public boolean finish(Person coder, Instant at) {
        requireOpen();
        if (isFirst(coder)) {
            firstFinishedAt = firstFinishedAt == null ? at : firstFinishedAt;
        } else {
            secondFinishedAt = secondFinishedAt == null ? at : secondFinishedAt;
        }
        return firstFinishedAt != null && secondFinishedAt != null;
    }

    /** One of the two goes on coding after all, as long as the other has not finished. */
    public void resume(Person coder) {
        requireOpen();
        if (isFirst(coder)) {
            firstFinishedAt = null;
        } else {
            secondFinishedAt = null;
        }
    }

    /** @param coded how many of the sentences either of them gave any theme */
    public void compare(int allSentences, int coded, Instant at) {
        requireOpen();
        sentences = allSentences;
        codedSentences = coded;
        comparedAt = at;
    }

    public void callOff(Instant at) {
        requireOpen();
        calledOffAt = at;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new Invalid("agreement", "This independent coding has ended already. Load the page again");
        }
    }

    public boolean isOpen() {
        return comparedAt == null && calledOffAt == null;
    }

    public boolean isCompared() {
        return comparedAt != null;
    }

    public boolean isCoder(Person person) {
        return isFirst(person) || second.getId().equals(person.getId());
    }

    public boolean isFirst(Person person) {
        return first.getId().equals(person.getId());
    }

    public boolean hasFinished(Person coder) {
        return (isFirst(coder) ? firstFinishedAt : secondFinishedAt) != null;
    }

    /** Those who have not said yet that they have finished. */
    public List<Person> getWaitedFor() {
        return List.of(first, second).stream().filter(coder -> !hasFinished(coder)).toList();
    }

    /** "Eleanor Wyndlesham and Imran Siddiqi-Hale". */
    public String getCoders() {
        return first.getName() + " and " + second.getName();
    }

    public Long getId() {
        return id;
    }

    public SubmittedVersion getVersion() {
        return version;
    }

    public Person getFirst() {
        return first;
    }

    public Person getSecond() {
        return second;
    }

    public Person getOpenedBy() {
        return openedBy;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getFirstFinishedAt() {
        return firstFinishedAt;
    }

    public Instant getSecondFinishedAt() {
        return secondFinishedAt;
    }

    /** When both had finished, or null. */
    public Instant getComparedAt() {
        return comparedAt;
    }

    /** How many sentences the text has. */
    public int getSentences() {
        return sentences;
    }

    /** How many of them at least one of the two gave a theme. */
    public int getCodedSentences() {
        return codedSentences;
    }

    public String getAddress() {
        return version.getSubmission().getAddress() + "/agreement";
    }
}
