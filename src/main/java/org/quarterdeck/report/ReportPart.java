package org.quarterdeck.report;

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

/** A piece of a part that is laid out, of a report that is not finished: it is found again by what it was filled with. */
@Entity
@Table(name = "report_part")
class ReportPart {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_part_seq")
    @SequenceGenerator(name = "report_part_seq", sequenceName = "report_part_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "job_id")
    private ReportJob job;
    @Column(name = "sha256")
    private String filledWith;
    private int ordinal;
    private byte[] content;

    protected ReportPart() {
    }

    ReportPart(ReportJob job, String filledWith, int ordinal, byte[] content) {
        this.job = job;
        this.filledWith = filledWith;
        this.ordinal = ordinal;
        this.content = content;
    }
}
