package org.quarterdeck.feedback.sharing;

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
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmittedVersion;

/** The latest version of a document that an evaluator has read, and when they read in it last. */
@Entity
@Table(name = "last_reading")
class LastReading {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "last_reading_seq")
    @SequenceGenerator(name = "last_reading_seq", sequenceName = "last_reading_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "submission_id")
    private Submission submission;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "reader_id")
    private Person reader;
    @Column(name = "version_number")
    private int version;
    @Column(name = "read_at")
    private Instant at;

    protected LastReading() {
    }

    LastReading(SubmittedVersion read, Person reader, Instant at) {
        this.submission = read.getSubmission();
        this.reader = reader;
        this.version = read.getNumber();
        this.at = at;
    }

    Submission submission() {
        return submission;
    }

    int version() {
        return version;
    }

    Instant at() {
        return at;
    }
}
