package org.quarterdeck.report.archive;

import java.time.Instant;
import java.util.List;

/**
 * What there is to archive, by the codes.
 *
 * @param code of the programme
 * @param start when the programme began
 * @param rounds those that were opened, in their order
 * @param documents by site, then in the order of the rounds
 */
record Plan(String code, String name, boolean demonstration, Instant start, List<String> sites, List<String> rounds, List<Place> documents) {
    /** A site's document at a round. */
    record Place(String site, String round) {
        String path() {
            return "sites/" + ArchiveZip.safe(site) + "/" + ArchiveZip.safe(round) + "/";
        }
    }
}
