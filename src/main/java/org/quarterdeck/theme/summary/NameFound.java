package org.quarterdeck.theme.summary;

import org.quarterdeck.shared.Checksum;

/**
 * A name that readers of a published summary should not meet.
 *
 * @param where such as "Narrative of IT-B"
 * @param kind site, partner organisation or member
 * @param excerpt the name with the words around it
 */
public record NameFound(String where, String kind, String name, String excerpt) {
    /** Stands for this find in this text; another text needs to be confirmed again. */
    public String key() {
        return Checksum.sha256(where + '\n' + name + '\n' + excerpt).substring(0, 16);
    }
}
