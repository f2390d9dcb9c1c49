package org.quarterdeck.costing;

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

/** How a template asks for the costs of one category. Two categories may share the number of a question. */
@Entity
@Table(name = "cost_question")
public class CostQuestion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cost_question_seq")
    @SequenceGenerator(name = "cost_question_seq", sequenceName = "cost_question_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "template_id")
    private CostTemplate template;
    @Enumerated(EnumType.STRING)
    private CostCategory category;
    private int number;
    private String name;
    private String wording;
    private String guidance;

    protected CostQuestion() {
    }

    CostQuestion(CostTemplate template, CostCategory category, int number, String name, String wording, String guidance) {
        this.template = template;
        this.category = category;
        this.number = number;
        this.name = name;
        this.wording = wording;
        this.guidance = guidance;
    }

    public CostCategory getCategory() {
        return category;
    }

    public int getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    public String getWording() {
        return wording;
    }

    public String getGuidance() {
        return guidance;
    }
}
