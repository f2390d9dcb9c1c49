package org.quarterdeck.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.quarterdeck.account.Person;
import org.quarterdeck.shared.Sitting;

/**
 * The text of an answer as one person left it in one sitting. A text that was set aside never stood in the answer, because
 * somebody else had saved or submitted before it.
 */
@Entity
public class Revision {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
    @SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "answer_id")
    private Answer answer;
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
    @Column(name = "saved_from")
    private String savedFrom;

    protected Revision() {
    }

    Revision(Answer answer, Person author, String text, Instant at, boolean setAside) {
        this.answer = answer;
        this.author = author;
        this.text = text;
        this.begunAt = at;
        this.savedAt = at;
        this.setAside = setAside;
    }

    /** The page that it came from, such as one of two windows that a person has open. */
    Revision from(String page) {
        savedFrom = page;
        return this;
    }

    /**
     * Whether a change by this person now still belongs to the same sitting. Texts that were set aside know nothing of each
     * other where they come from two pages, so that one may not take the place of the other.
     */
    boolean continuesFor(Person person, Instant now, boolean aside, String page) {
        return author.getId().equals(person.getId()) && setAside == aside && Sitting.goesOn(savedAt, now)
                && (!aside || page.equals(savedFrom));
    }

    void keep(String newText, Instant at) {
        text = newText;
        savedAt = at;
    }

    public Long getId() {
        return id;
    }

    public boolean isSetAside() {
        return setAside;
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
