package org.quarterdeck.submission.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.quarterdeck.submission.SubmittedVersion;

/** A file that a version was submitted with, which stays so whatever the site does with it afterwards. */
@Entity
@Table(name = "submitted_attachment")
class SubmittedAttachment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "submitted_attachment_seq")
    @SequenceGenerator(name = "submitted_attachment_seq", sequenceName = "submitted_attachment_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    private SubmittedVersion version;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "attachment_id")
    private Attachment attachment;

    protected SubmittedAttachment() {
    }

    SubmittedAttachment(SubmittedVersion version, Attachment attachment) {
        this.version = version;
        this.attachment = attachment;
    }

    SubmittedVersion version() {
        return version;
    }

    Attachment attachment() {
        return attachment;
    }
}
