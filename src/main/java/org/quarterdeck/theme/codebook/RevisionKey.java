package org.quarterdeck.theme.codebook;

import java.io.Serializable;
import java.util.Objects;

/** A theme and the version of its codebook from which on it was so. */
public class RevisionKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private long themeId;
    private int since;

    @Override
    public boolean equals(Object other) {
        return other instanceof RevisionKey key && key.themeId == themeId && key.since == since;
    }

    @Override
    public int hashCode() {
        return Objects.hash(themeId, since);
    }
}
