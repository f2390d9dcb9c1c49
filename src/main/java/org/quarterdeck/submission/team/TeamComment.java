package org.quarterdeck.submission.team;

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
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.Answer;

/** Something that one of a site's team says to the others about an answer. */
@Entity
@EntityListeners(SearchListener.class)
@Table(name = "team_comment")
public class TeamComment implements Searchable {
    private static final int LONGEST = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "team_comment_seq")
    @SequenceGenerator(name = "team_comment_seq", sequenceName = "team_comment_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "answer_id")
    private Answer answer;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Person author;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "content")
    private String text;

    protected TeamComment() {
    }

    /** @throws Invalid if there is no text, or it is longer than 4,000 characters */
    TeamComment(Answer answer, Person author, String text, Instant at) {
        this.answer = answer;
        this.author = author;
        this.text = PlainText.normalise("text", text);
        this.madeAt = at;
        if (this.text.isEmpty()) {
            throw new Invalid("text", "Enter a comment");
        }
        if (this.text.length() > LONGEST) {
            throw new Invalid("text", "Shorten the comment to 4,000 characters or fewer");
        }
    }

    @Override
    public SearchUnit searchUnit() {
        return new SearchUnit(TeamSearch.UNIT, id);
    }

    public Long getId() {
        return id;
    }

    public Answer getAnswer() {
        return answer;
    }

    public Person getAuthor() {
        return author;
    }

    public String getText() {
        return text;
    }

    Instant getMadeAt() {
        return madeAt;
    }

    public String getDay() {
        return PortalTime.dayAndTime(madeAt);
    }
}
