package org.quarterdeck.maturity;

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

/** Something that an evaluator links to a moderated rating. It belongs to the revision, so that earlier links stay known. */
@Entity
@Table(name = "rating_evidence")
public class RatingEvidence {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rating_evidence_seq")
    @SequenceGenerator(name = "rating_evidence_seq", sequenceName = "rating_evidence_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private RatingRevision revision;
    @Embedded
    private EvidenceLink link;

    protected RatingEvidence() {
    }

    RatingEvidence(RatingRevision revision, EvidenceLink link) {
        this.revision = revision;
        this.link = link;
    }

    RatingRevision getRevision() {
        return revision;
    }

    public EvidenceLink getLink() {
        return link;
    }
}
