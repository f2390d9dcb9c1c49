package org.quarterdeck.report;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A part of a report's file. */
@Entity
@Table(name = "report_piece")
class ReportPiece {
    /** In bytes. */
    static final int LONGEST = 1_000_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_piece_seq")
    @SequenceGenerator(name = "report_piece_seq", sequenceName = "report_piece_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "job_id")
    private ReportJob job;
    private int ordinal;
    private byte[] content;

    protected ReportPiece() {
    }

    ReportPiece(ReportJob job, int ordinal, byte[] content) {
        this.job = job;
        this.ordinal = ordinal;
        this.content = content;
    }
}
