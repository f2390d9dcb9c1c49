package org.quarterdeck.submission;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.search.SearchListener;
import org.quarterdeck.search.SearchUnit;
import org.quarterdeck.search.Searchable;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.PortalTime;

/** A site's Living Document at one round. Submitting freezes its answers as a version. */
@Entity
@EntityListeners(SearchListener.class)
public class Submission implements Searchable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "submission_seq")
    @SequenceGenerator(name = "submission_seq", sequenceName = "submission_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private Round round;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "template_id")
    private DocumentTemplate template;
    @Enumerated(EnumType.STRING)
    private SubmissionState state = SubmissionState.NOT_STARTED;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "carried_from_id")
    private Submission carriedFrom;
    @Column(name = "extended_to")
    private LocalDate extendedTo;
    @Column(name = "extension_reason")
    private String extensionReason;
    @Column(name = "first_submitted_at")
    private Instant firstSubmittedAt;
    @Column(name = "last_submitted_at")
    private Instant lastSubmittedAt;
    @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Answer> answers = new ArrayList<>();
    @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<SubmittedVersion> versions = new ArrayList<>();

    protected Submission() {
    }

    /** The site's document at a round, starting from what the site submitted last, or wrote where it submitted nothing. */
    public Submission(Site site, Round round, DocumentTemplate template, Optional<Submission> last) {
        this.site = site;
        this.round = round;
        this.template = template;
        this.carriedFrom = last.orElse(null);
        template.getQuestions().forEach(question -> answers.add(new Answer(this, question,
                last.map(before -> before.carries(question.getCode())).orElse(""))));
    }

    private String carries(String question) {
        return latestVersion().map(submitted -> submitted.text(question)).orElseGet(() -> text(question));
    }

    /** The answers that were changed after the site had submitted, and were not submitted again. */
    List<Answer> unsent() {
        return latestVersion().map(submitted -> answers.stream().filter(answer -> answer.isAmended()
                && !answer.getText().equals(submitted.text(answer.getQuestion().getCode()))).toList()).orElse(List.of());
    }

    private String text(String question) {
        return answers.stream().filter(answer -> answer.getQuestion().getCode().equals(question))
                .map(Answer::getText).findFirst().orElse("");
    }

    /** Whether the site can write in it. */
    public boolean isWritable() {
        return state.isWritable() && round.isOpen();
    }

    /** @throws NotADraft unless the site can write in it */
    public void requireWritable() {
        if (!isWritable()) {
            throw new NotADraft(state);
        }
    }

    /** Somebody of the site has begun to write. */
    void begin() {
        state = SubmissionState.DRAFT;
    }

    /**
     * Freezes the answers as the next version.
     *
     * @throws NotADraft unless the site can write in it
     */
    public SubmittedVersion submit(Person by, Instant at) {
        requireWritable();
        return freeze(by, at);
    }

    SubmittedVersion freeze(Person by, Instant at) {
        var frozen = new SubmittedVersion(this, versions.size() + 1, by, at);
        versions.add(frozen);
        state = SubmissionState.SUBMITTED;
        countVersions();
        return frozen;
    }

    private void countVersions() {
        var standing = getStandingVersions();
        firstSubmittedAt = standing.isEmpty() ? null : standing.get(0).getSubmittedAt();
        lastSubmittedAt = standing.isEmpty() ? null : standing.get(standing.size() - 1).getSubmittedAt();
    }

    /**
     * Gives the site more time.
     *
     * @throws Invalid unless the round is open and the day is later than the round's
     */
    public void extend(LocalDate day, String reason) {
        if (!round.isOpen()) {
            throw new Invalid("state", "Round " + round.getCode() + " is not open, so its dates cannot be changed");
        }
        if (!day.isAfter(round.getDueOn())) {
            throw new Invalid("due", "The new due date must be after " + PortalTime.day(round.getDueOn()) + ", when the round is due");
        }
        extendedTo = day;
        extensionReason = reason;
    }

    /** Whether it was submitted, so that a manager can give it back to the site in an open round. */
    public boolean isReturnable() {
        return !state.isWritable() && round.isOpen();
    }

    /**
     * Gives what was submitted back to the site, which can write again.
     *
     * @throws Invalid if it is not submitted, or its round is not open
     */
    public SubmittedVersion giveBack(Person by, Instant at, String reason) {
        if (!isReturnable()) {
            throw new Invalid("state", "This cannot be returned now: it is " + state.label().toLowerCase(Locale.ROOT)
                    + " and round " + round.getCode() + " is " + round.getState().toLowerCase(Locale.ROOT));
        }
        var returned = latestVersion().orElseThrow();
        returned.giveBack(by, at, reason);
        state = SubmissionState.RETURNED;
        return returned;
    }

    /** The version that a manager gave back, for as long as the site has not submitted again; otherwise null. */
    public SubmittedVersion getReturned() {
        return state.isWritable() && isSubmitted() ? latestVersion().filter(SubmittedVersion::isReturned).orElse(null) : null;
    }

    /** Whether the site may take back what it submitted: until an evaluator has opened it. */
    public boolean isWithdrawable() {
        return state == SubmissionState.SUBMITTED && round.isOpen() && latestVersion().filter(SubmittedVersion::isOpened).isEmpty();
    }

    /**
     * Takes back what was submitted last; it is a draft again.
     *
     * @throws Invalid if it is not submitted, its round is not open, or an evaluator has opened it
     */
    public SubmittedVersion withdraw(Person by, Instant at) {
        if (!isWithdrawable()) {
            throw new Invalid("state", "This cannot be withdrawn any more");
        }
        var taken = latestVersion().orElseThrow();
        taken.withdraw(by, at);
        state = SubmissionState.DRAFT;
        countVersions();
        return taken;
    }

    /** The evaluators have released their feedback. */
    public void review() {
        if (state == SubmissionState.SUBMITTED) {
            state = SubmissionState.REVIEWED;
        }
    }

    /** What was submitted last and not withdrawn. */
    public Optional<SubmittedVersion> latestVersion() {
        return getStandingVersions().stream().reduce((earlier, later) -> later);
    }

    /** @throws NotFound if the document has no such question */
    public Answer answer(String question) {
        return answers.stream().filter(answer -> answer.getQuestion().getCode().equals(question)).findFirst()
                .orElseThrow(NotFound::new);
    }

    public long completed() {
        return answers.stream().filter(Answer::isComplete).count();
    }

    public long getCompleted() {
        return completed();
    }

    public boolean isSubmitted() {
        return lastSubmittedAt != null;
    }

    @Override
    public SearchUnit searchUnit() {
        return new SearchUnit(SubmittedSearch.UNIT, id);
    }

    public Long getId() {
        return id;
    }

    public Site getSite() {
        return site;
    }

    public Round getRound() {
        return round;
    }

    public DocumentTemplate getTemplate() {
        return template;
    }

    public SubmissionState getState() {
        return state;
    }

    public Submission getCarriedFrom() {
        return carriedFrom;
    }

    /** Until when the site is to submit: the day of the round, or the later one that a manager gave it. */
    public LocalDate getDueOn() {
        return extendedTo == null ? round.getDueOn() : extendedTo;
    }

    public boolean isExtended() {
        return extendedTo != null;
    }

    /** Why the site has more time, or null where it has not. */
    public String getExtensionReason() {
        return extensionReason;
    }

    /** Whether this moment is after the day on which the site's document is due. */
    public boolean isLate(Instant at) {
        return LocalDate.ofInstant(at, PortalTime.ZONE).isAfter(getDueOn());
    }

    /** Whether it was first submitted after that day; what is submitted again after a return is not late for it. */
    public boolean isSubmittedLate() {
        return firstSubmittedAt != null && isLate(firstSubmittedAt);
    }

    /** When it was submitted first, not counting what was withdrawn; null before. */
    public Instant getFirstSubmittedAt() {
        return firstSubmittedAt;
    }

    public Instant getLastSubmittedAt() {
        return lastSubmittedAt;
    }

    public List<Answer> getAnswers() {
        return Collections.unmodifiableList(answers);
    }

    /** Those that were not withdrawn. */
    public List<SubmittedVersion> getStandingVersions() {
        return versions.stream().filter(each -> !each.isWithdrawn()).toList();
    }

    /** All that were submitted, also what was withdrawn. */
    public List<SubmittedVersion> getVersions() {
        return Collections.unmodifiableList(versions);
    }

    public String getAddress() {
        return site.getAddress() + "/rounds/" + round.getCode();
    }
}
