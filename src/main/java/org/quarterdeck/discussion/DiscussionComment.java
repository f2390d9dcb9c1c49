package org.quarterdeck.discussion;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.quarterdeck.account.Person;
import org.quarterdeck.shared.PortalTime;

/** One step of a discussion: who said what, and what it did. It never changes. */
@Entity
@Table(name = "discussion_comment")
public class DiscussionComment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "discussion_comment_seq")
    @SequenceGenerator(name = "discussion_comment_seq", sequenceName = "discussion_comment_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "discussion_id")
    private Discussion discussion;
    @Enumerated(EnumType.STRING)
    private DiscussionStep step;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Person by;
    @Column(name = "by_site")
    private boolean bySite;
    @Column(name = "made_at")
    private Instant at;
    @Column(name = "content")
    private String text;

    protected DiscussionComment() {
    }

    DiscussionComment(Discussion discussion, DiscussionStep step, Person by, boolean bySite, Instant at, String text) {
        this.discussion = discussion;
        this.step = step;
        this.by = by;
        this.bySite = bySite;
        this.at = at;
        this.text = text;
    }

    boolean repeats(Person person, DiscussionStep again, String words) {
        return step == again && by.getId().equals(person.getId()) && text.equals(words);
    }

    public Long getId() {
        return id;
    }

    public Discussion getDiscussion() {
        return discussion;
    }

    public DiscussionStep getStep() {
        return step;
    }

    public Person getBy() {
        return by;
    }

    /** Whether somebody of the site's team said it, and no evaluator. */
    public boolean isBySite() {
        return bySite;
    }

    public Instant getAt() {
        return at;
    }

    public String getMoment() {
        return PortalTime.dayAndTime(at);
    }

    public String getText() {
        return text;
    }
}
