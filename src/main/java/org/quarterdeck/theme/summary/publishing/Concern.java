package org.quarterdeck.theme.summary.publishing;

import org.quarterdeck.shared.Checksum;

/**
 * Something that somebody has to decide before a summary is published.
 *
 * @param theme code of the theme under which it stands, or null
 * @param where such as "Narrative of IT-B"
 * @param subject the name, or the site's pseudonym where it is about a document
 * @param excerpt the place in the text
 * @param quotation id of the quotation, or null where it is in what evaluators wrote
 */
public record Concern(ConcernKind kind, String theme, String where, String subject, String excerpt, Long quotation) {
    /** Stands for this concern in this text; in another text it has to be decided again. */
    public String key() {
        return Checksum.sha256(kind + "\n" + where + '\n' + subject + '\n' + excerpt).substring(0, 16);
    }

    /** Whether a quotation can be shown without the name. */
    public boolean nameInQuotation() {
        return quotation != null && kind.isName();
    }

    /** Such as "Narrative of IT-B names a site: Torbay". */
    public String label() {
        return where + " " + kind.getLabel() + ": " + subject;
    }
}
