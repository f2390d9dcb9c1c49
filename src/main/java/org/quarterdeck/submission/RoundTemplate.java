package org.quarterdeck.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import org.quarterdeck.programme.Round;

/** Which version of the questions a round asks. */
@Entity
@Table(name = "round_template")
class RoundTemplate {
    @Id
    @OneToOne(optional = false)
    @JoinColumn(name = "round_id")
    private Round round;
    @ManyToOne(optional = false)
    @JoinColumn(name = "template_id")
    private DocumentTemplate template;

    protected RoundTemplate() {
    }

    RoundTemplate(Round round, DocumentTemplate template) {
        this.round = round;
        this.template = template;
    }

    DocumentTemplate template() {
        return template;
    }
}
