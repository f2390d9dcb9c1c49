package org.quarterdeck.theme.suggestion;

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
import org.quarterdeck.search.SearchKey;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.shared.TextBlock;
import org.quarterdeck.submission.SubmittedAnswer;
import org.quarterdeck.theme.Theme;

/** An evaluator found that a suggested passage does not belong to a theme, so it is not suggested to anybody again. */
@Entity
@Table(name = "dismissed_suggestion")
public class Dismissal {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dismissed_suggestion_seq")
    @SequenceGenerator(name = "dismissed_suggestion_seq", sequenceName = "dismissed_suggestion_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "theme_id")
    private Theme theme;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "answer_id")
    private SubmittedAnswer answer;
    @Column(name = "passage_start")
    private int start;
    @Column(name = "passage_end")
    private int end;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dismissed_by_id")
    private Person by;
    @Column(name = "dismissed_at")
    private Instant at;

    protected Dismissal() {
    }

    Dismissal(Theme theme, SubmittedAnswer answer, TextBlock passage, Person by, Instant at) {
        this.theme = theme;
        this.answer = answer;
        this.start = passage.start();
        this.end = passage.end();
        this.by = by;
        this.at = at;
    }

    /** A dismissal as a form names it, before anything is read. */
    static Dismissal named(long id) {
        var named = new Dismissal();
        named.id = id;
        return named;
    }

    public Long getId() {
        return id;
    }

    SearchKey place() {
        return new SearchKey(answer.getId(), start);
    }

    public SubmittedAnswer getAnswer() {
        return answer;
    }

    public String getQuote() {
        return answer.getText().substring(start, end);
    }

    /** "by Rowan Field on 3 May 2011" */
    public String getStory() {
        return "by " + by.getName() + " on " + PortalTime.dayOf(at);
    }
}
