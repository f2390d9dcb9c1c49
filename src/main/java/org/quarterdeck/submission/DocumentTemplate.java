package org.quarterdeck.submission;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.quarterdeck.programme.Programme;

/** One version of the questions of a Living Document. */
@Entity
@Table(name = "document_template")
public class DocumentTemplate {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_template_seq")
    @SequenceGenerator(name = "document_template_seq", sequenceName = "document_template_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;
    private String code;
    @Column(name = "number")
    private int number;
    private String title;
    private String introduction;
    @OneToMany(mappedBy = "template", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<Question> questions = new ArrayList<>();

    protected DocumentTemplate() {
    }

    DocumentTemplate(Programme programme, String code, int number, String title, String introduction) {
        this.programme = programme;
        this.code = code;
        this.number = number;
        this.title = title;
        this.introduction = introduction;
    }

    void ask(Question question) {
        questions.add(question);
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getIntroduction() {
        return introduction;
    }

    /** The questions in their order. */
    public List<Question> getQuestions() {
        return Collections.unmodifiableList(questions);
    }
}
