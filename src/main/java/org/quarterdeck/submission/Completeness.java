package org.quarterdeck.submission;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How complete a site's document of a round is, by what was submitted last.
 *
 * @param version number of the version, 0 where nothing was submitted
 * @param at when it was submitted, or null
 * @param sha256 checksum of its answers, empty where nothing was submitted
 * @param complete how many answers the site says are complete
 * @param questions how many there are
 */
public record Completeness(SubmissionState state, LocalDate dueOn, int version, Instant at, String sha256, int complete, int questions) {
    public boolean isSubmitted() {
        return version > 0;
    }
}
