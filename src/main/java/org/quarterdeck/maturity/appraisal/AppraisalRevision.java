package org.quarterdeck.maturity.appraisal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.quarterdeck.shared.PortalTime;

/** What an appraisal once said. Never changed. */
@Entity
@Table(name = "appraisal_revision")
public class AppraisalRevision {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appraisal_revision_seq")
    @SequenceGenerator(name = "appraisal_revision_seq", sequenceName = "appraisal_revision_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "appraisal_id")
    private Appraisal appraisal;
    private int number;
    @Embedded
    private AppraisalWords words;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id")
    private Person by;
    @Column(name = "written_at")
    private Instant at;

    protected AppraisalRevision() {
    }

    AppraisalRevision(Appraisal appraisal) {
        this.appraisal = appraisal;
        this.number = appraisal.getNumber();
        this.words = new AppraisalWords(appraisal.getStrengths(), appraisal.getSteps());
        this.by = appraisal.getBy();
        this.at = appraisal.getAt();
    }

    public int getNumber() {
        return number;
    }

    public String getStrengths() {
        return words.getStrengths();
    }

    public String getSteps() {
        return words.getSteps();
    }

    /** Such as "Ada Byron on 3 May 2011 at 2:05pm". */
    public String getWritten() {
        return by.getName() + " on " + PortalTime.dayAndTime(at);
    }
}
