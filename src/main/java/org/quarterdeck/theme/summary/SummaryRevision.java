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
import java.time.Instant;
import org.quarterdeck.account.Person;
import org.quarterdeck.shared.Sitting;
import org.quarterdeck.theme.Theme;

/**
 * The findings or a narrative of a summary as one person left it in one sitting. A text that was set aside never stood in the
 * summary, because somebody else had saved before it.
 */
@Entity
@Table(name = "summary_revision")
public class SummaryRevision {
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
    @Column(name = "set_aside")
    private boolean setAside;

    protected SummaryRevision() {
    }

    /** @param theme null for the findings */
    SummaryRevision(ThematicSummary summary, Theme theme, Person author, String text, Instant at, boolean setAside) {
        this.summary = summary;
        this.theme = theme;
        this.author = author;
        this.text = text;
        this.begunAt = at;
        this.savedAt = at;
        this.setAside = setAside;
    }

    /** Whether a change by this person now still belongs to the same sitting. */
    boolean continuesFor(Person person, Instant now) {
        return author.getId().equals(person.getId()) && Sitting.goesOn(savedAt, now);
    }

    void keep(String newText, Instant at) {
        text = newText;
        savedAt = at;
    }

    public boolean isSetAside() {
        return setAside;
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
