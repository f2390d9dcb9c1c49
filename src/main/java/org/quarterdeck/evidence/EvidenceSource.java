package org.quarterdeck.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;

/** What a feature offers as evidence. It decides with its own policy who is offered what and who may follow it. */
public interface EvidenceSource {
    EvidenceKind kind();

    /** What the current person may link to for a site at a round, in the order in which it is listed. */
    List<Evidence> offer(Site site, Round round);

    /** Where those of the references are that the current person may follow, by reference. */
    Map<String, String> addresses(Site site, Collection<String> references);
}
