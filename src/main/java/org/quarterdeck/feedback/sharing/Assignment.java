package org.quarterdeck.feedback.sharing;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.quarterdeck.account.Person;
import org.quarterdeck.submission.Submission;

/** A submission that an evaluator has taken on: one leads, others second. It gives no rights. */
@Entity
public class Assignment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assignment_seq")
    @SequenceGenerator(name = "assignment_seq", sequenceName = "assignment_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "submission_id")
    private Submission submission;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "evaluator_id")
    private Person evaluator;
    private boolean leads;

    protected Assignment() {
    }

    Assignment(Submission submission, Person evaluator, boolean leads) {
        this.submission = submission;
        this.evaluator = evaluator;
        this.leads = leads;
    }

    /** The same person for the same site in the next round. */
    Assignment carriedInto(Submission next) {
        return new Assignment(next, evaluator, leads);
    }

    public Submission getSubmission() {
        return submission;
    }

    public Person getEvaluator() {
        return evaluator;
    }

    /** Whether the person leads; otherwise they second. */
    public boolean isLead() {
        return leads;
    }
}
