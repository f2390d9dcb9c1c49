package org.quarterdeck.theme.summary;

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
import java.time.Duration;
import java.time.Instant;
import org.quarterdeck.account.Person;
import org.quarterdeck.theme.Theme;

/** The findings or a narrative of a summary as one person left it in one sitting. */
@Entity
@Table(name = "summary_revision")
public class SummaryRevision {
    private static final Duration SITTING = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "summary_revision_seq")
    @SequenceGenerator(name = "summary_revision_seq", sequenceName = "summary_revision_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "summary_id")
    private ThematicSummary summary;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "theme_id")
    private Theme theme;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Person author;
    @Column(name = "content")
    private String text;
    @Column(name = "begun_at")
    private Instant begunAt;
    @Column(name = "saved_at")
    private Instant savedAt;

    protected SummaryRevision() {
    }

    /** @param theme null for the findings */
    SummaryRevision(ThematicSummary summary, Theme theme, Person author, String text, Instant at) {
        this.summary = summary;
        this.theme = theme;
        this.author = author;
        this.text = text;
        this.begunAt = at;
        this.savedAt = at;
    }

    /** Whether a change by this person now still belongs to the same sitting. */
    boolean continuesFor(Person person, Instant now) {
        return author.getId().equals(person.getId()) && now.isBefore(savedAt.plus(SITTING));
    }

    void keep(String newText, Instant at) {
        text = newText;
        savedAt = at;
    }

    public Long getId() {
        return id;
    }

    public Person getAuthor() {
        return author;
    }

    public String getText() {
        return text;
    }

    public Instant getSavedAt() {
        return savedAt;
    }
}
