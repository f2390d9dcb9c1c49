package org.quarterdeck.feedback.saved;

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
import jakarta.persistence.Version;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;

/** A text that an evaluator puts into their comments. Nobody else ever sees it as such. */
@Entity
@Table(name = "saved_comment")
public class SavedComment {
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_TEXT = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_comment_seq")
    @SequenceGenerator(name = "saved_comment_seq", sequenceName = "saved_comment_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private Person owner;
    private String title;
    @Column(name = "content")
    private String text;

    protected SavedComment() {
    }

    SavedComment(Programme programme, Person owner, String title, String text) {
        this.programme = programme;
        this.owner = owner;
        change(title, text);
    }

    /** @throws Invalid if the title or the text is missing, is too long or cannot be kept */
    final void change(String newTitle, String newText) {
        var line = required("title", PlainText.line("title", newTitle, LONGEST_TITLE), "Enter a title");
        var normal = required("text", PlainText.normalise("text", newText), "Enter the text of the comment");
        if (normal.length() > LONGEST_TEXT) {
            throw new Invalid("text", "Shorten the text to 4,000 characters or fewer");
        }
        title = line;
        text = normal;
    }

    private static String required(String field, String value, String missing) {
        if (value.isEmpty()) {
            throw new Invalid(field, missing);
        }
        return value;
    }

    /** What somebody has typed so far, with this below it. */
    String addedTo(String typed) {
        return typed == null || typed.isBlank() ? text : typed.stripTrailing() + "\n\n" + text;
    }

    public Long getId() {
        return id;
    }

    public Programme getProgramme() {
        return programme;
    }

    Person owner() {
        return owner;
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    public String getAddress() {
        return programme.getAddress() + "/saved-comments/" + id;
    }
}
