package org.quarterdeck.discussion;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.Site;
import org.quarterdeck.search.SearchListener;
import org.quarterdeck.search.SearchUnit;
import org.quarterdeck.search.Searchable;
import org.quarterdeck.shared.Invalid;

/** What was asked about something of a site, with what was said to it since; open, then answered, then resolved. */
@Entity
@EntityListeners(SearchListener.class)
public class Discussion implements Searchable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "discussion_seq")
    @SequenceGenerator(name = "discussion_seq", sequenceName = "discussion_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;
    @Column(name = "subject_kind")
    private String kind;
    private String reference;
    @Enumerated(EnumType.STRING)
    private DiscussionState state = DiscussionState.OPEN;
    @Column(name = "begun_by_site")
    private boolean begunBySite;
    @OneToMany(mappedBy = "discussion", cascade = CascadeType.ALL)
    @OrderBy("at, id")
    private List<DiscussionComment> comments = new ArrayList<>();

    protected Discussion() {
    }

    /**
     * @param bySite whether somebody of the site asks, and no evaluator
     * @throws Invalid if there is no text, or it cannot be kept
     */
    Discussion(Subject subject, Person by, boolean bySite, Instant at, String text) {
        this.site = subject.site();
        this.kind = subject.kind();
        this.reference = subject.reference();
        this.begunBySite = bySite;
        comments.add(new DiscussionComment(this, DiscussionStep.ASKED, by, bySite, at, DiscussionStep.ASKED.said(text)));
    }

    /**
     * Goes a step further. The same step with the same words again, as from a button pressed twice, is the one before.
     *
     * @throws Invalid if the step does not fit the state, or its text is missing
     */
    DiscussionComment take(DiscussionStep step, Person by, boolean bySite, Instant at, String text) {
        var words = step.said(text);
        var last = comments.get(comments.size() - 1);
        if (last.repeats(by, step, words)) {
            return last;
        }
        step.requireFrom(state);
        var comment = new DiscussionComment(this, step, by, bySite, at, words);
        state = step.from(state);
        comments.add(comment);
        return comment;
    }

    @Override
    public SearchUnit searchUnit() {
        return new SearchUnit(DiscussionSearch.UNIT, id);
    }

    public Long getId() {
        return id;
    }

    public Site getSite() {
        return site;
    }

    /** The kind of what is discussed, as its feature calls it. */
    public String getKind() {
        return kind;
    }

    /** What is discussed, as its feature knows it. */
    public String getReference() {
        return reference;
    }

    public DiscussionState getState() {
        return state;
    }

    public boolean isResolved() {
        return state == DiscussionState.RESOLVED;
    }

    /** Whether the site asked, so that evaluators answer; otherwise it is the other way round. */
    public boolean isBegunBySite() {
        return begunBySite;
    }

    /** What was said, in its order; the first is what was asked. */
    public List<DiscussionComment> getComments() {
        return Collections.unmodifiableList(comments);
    }

    public DiscussionComment getFirst() {
        return comments.get(0);
    }

    public List<DiscussionComment> getReplies() {
        return comments.subList(1, comments.size());
    }

    public String getAddress() {
        return site.getAddress() + "/discussions/" + id;
    }
}
