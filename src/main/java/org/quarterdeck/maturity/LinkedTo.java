package org.quarterdeck.maturity;

import java.util.List;
import java.util.Map;

/** What ratings link to, and where the reader finds it. */
record LinkedTo(Map<Long, List<EvidenceLink>> links, Map<String, String> addresses) {
    List<LinkedEvidence> of(Rating rating) {
        return links.getOrDefault(rating.getId(), List.of()).stream()
                .map(link -> new LinkedEvidence(link, addresses.get(link.getKey()))).toList();
    }
}
