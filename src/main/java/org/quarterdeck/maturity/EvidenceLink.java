package org.quarterdeck.maturity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.quarterdeck.evidence.Evidence;
import org.quarterdeck.evidence.EvidenceKind;
import org.quarterdeck.evidence.EvidenceShelf;

/** What was linked to, with the words of the day: they stay when what they stand for has been changed or removed. */
@Embeddable
public class EvidenceLink {
    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;
    private String reference;
    private String title;
    private String excerpt;

    protected EvidenceLink() {
    }

    public EvidenceLink(Evidence evidence) {
        kind = evidence.kind();
        reference = evidence.reference();
        title = evidence.title();
        excerpt = evidence.excerpt();
    }

    /** As a form sends it. */
    public String getKey() {
        return toReference().key();
    }

    public EvidenceShelf.Reference toReference() {
        return new EvidenceShelf.Reference(kind, reference);
    }

    public EvidenceKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public String getExcerpt() {
        return excerpt;
    }
}
