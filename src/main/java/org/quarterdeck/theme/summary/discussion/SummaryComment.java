package org.quarterdeck.theme.summary.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
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
import org.quarterdeck.search.SearchListener;
import org.quarterdeck.search.SearchUnit;
import org.quarterdeck.search.Searchable;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.summary.ThematicSummary;

/** A comment of one evaluator for the others on the findings or a narrative of a summary. */
@Entity
@EntityListeners(SearchListener.class)
@Table(name = "summary_comment")
public class SummaryComment implements Searchable {
    private static final int LONGEST = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "summary_comment_seq")
    @SequenceGenerator(name = "summary_comment_seq", sequenceName = "summary_comment_seq", allocationSize = 50)
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
    @Column(name = "said_at")
    private Instant at;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "settled_by_id")
    private Person settledBy;
    @Column(name = "settled_at")
    private Instant settledAt;

    protected SummaryComment() {
    }

    /**
     * @param theme null for the findings
     * @throws Invalid if there is no text, or one of more than 4,000 characters
     */
    SummaryComment(ThematicSummary summary, Theme theme, Person author, String text, Instant at) {
        this.summary = summary;
        this.theme = theme;
        this.author = author;
        this.text = PlainText.normalise("comment", text);
        this.at = at;
        if (this.text.isEmpty()) {
            throw new Invalid("comment", "Write the comment");
        }
        if (this.text.length() > LONGEST) {
            throw new Invalid("comment", "Shorten the comment to 4,000 characters or fewer");
        }
    }

    /** Says that nothing is left to do about it; saying it again changes nothing. */
    void settle(Person by, Instant when) {
        if (!isSettled()) {
            settledBy = by;
            settledAt = when;
        }
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    @Override
    public SearchUnit searchUnit() {
        return new SearchUnit(SummaryCommentSearch.UNIT, id);
    }

    public Long getId() {
        return id;
    }

    public ThematicSummary getSummary() {
        return summary;
    }

    /** Null for the findings. */
    public Theme getTheme() {
        return theme;
    }

    public Person getAuthor() {
        return author;
    }

    public String getText() {
        return text;
    }

    public Instant getAt() {
        return at;
    }

    public Person getSettledBy() {
        return settledBy;
    }
}
