package org.quarterdeck.submission;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.NotFound;

/** A site's Living Document at one round. Submitting freezes its answers as a version. */
@Entity
public class Submission {
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

    /** The site's document at a round, starting from what it wrote last, also where that was never submitted. */
    public Submission(Site site, Round round, DocumentTemplate template, Optional<Submission> last) {
        this.site = site;
        this.round = round;
        this.template = template;
        this.carriedFrom = last.orElse(null);
        template.getQuestions().forEach(question -> answers.add(new Answer(this, question,
                last.map(before -> before.text(question.getCode())).orElse(""))));
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
        lastSubmittedAt = at;
        state = SubmissionState.SUBMITTED;
        return frozen;
    }

    /** The evaluators have released their feedback. */
    public void review() {
        if (state == SubmissionState.SUBMITTED) {
            state = SubmissionState.REVIEWED;
        }
    }

    public Optional<SubmittedVersion> latestVersion() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
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

    public Instant getLastSubmittedAt() {
        return lastSubmittedAt;
    }

    public List<Answer> getAnswers() {
        return Collections.unmodifiableList(answers);
    }

    public List<SubmittedVersion> getVersions() {
        return Collections.unmodifiableList(versions);
    }

    public String getAddress() {
        return site.getAddress() + "/rounds/" + round.getCode();
    }
}
