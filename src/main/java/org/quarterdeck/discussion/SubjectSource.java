package org.quarterdeck.discussion;

import java.util.Collection;
import java.util.Map;
import org.quarterdeck.programme.Standing;

/** What a feature gives to be discussed. The feature decides with its own policy who may read and who may take part. */
public interface SubjectSource {
    /** A word that no other source uses, such as {@code metric}; it stands in addresses. */
    String kind();

    /** What notices call it, such as "a local metric"; never words of a site. */
    String noun();

    /**
     * Of these things of any sites those that this person may read, by reference; in as many statements for many as for one.
     * Unknown references are left out.
     */
    Map<String, Subject> seenBy(Standing who, Collection<String> references);
}
