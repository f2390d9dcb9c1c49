package org.quarterdeck.costing;

import jakarta.persistence.CascadeType;
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
import org.quarterdeck.shared.NotFound;

/** One version of the questions of the cost pro-forma. */
@Entity
@Table(name = "cost_template")
public class CostTemplate {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cost_template_seq")
    @SequenceGenerator(name = "cost_template_seq", sequenceName = "cost_template_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;
    private String code;
    private int number;
    private String title;
    private String introduction;
    @OneToMany(mappedBy = "template", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<CostQuestion> questions = new ArrayList<>();

    protected CostTemplate() {
    }

    CostTemplate(Programme programme, String code, int number, String title, String introduction) {
        this.programme = programme;
        this.code = code;
        this.number = number;
        this.title = title;
        this.introduction = introduction;
    }

    void ask(CostQuestion question) {
        questions.add(question);
    }

    /** How the pro-forma calls a category. */
    public String name(CostCategory category) {
        return question(category).getName();
    }

    /** @throws NotFound if it does not ask for this category */
    public CostQuestion question(CostCategory category) {
        return questions.stream().filter(question -> question.getCategory() == category).findFirst().orElseThrow(NotFound::new);
    }

    /** Of this version of the questions. */
    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getIntroduction() {
        return introduction;
    }

    /** A question for each category, in their order. */
    public List<CostQuestion> getQuestions() {
        return Collections.unmodifiableList(questions);
    }
}
