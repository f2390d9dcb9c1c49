package org.quarterdeck.submission.change;

import org.quarterdeck.programme.Round;

/**
 * One state of a site's Living Document that can be compared with another: a version that was submitted, or what is being
 * written.
 *
 * @param round code of its round
 * @param ordinal of its round
 * @param version number of the version, null for what is being written
 */
public record Stand(long submission, String round, int ordinal, Integer version) {
    Stand(long submission, Round round, Integer version) {
        this(submission, round.getCode(), round.getOrdinal(), version);
    }

    /** As addresses name it, such as {@code T4.1} or {@code T6.draft}. */
    public String getKey() {
        return round + "." + (version == null ? "draft" : version);
    }

    public String getName() {
        return round + (version == null ? ", as it is being written" : ", version " + version);
    }

    boolean isBefore(Stand other) {
        return ordinal < other.ordinal
                || submission == other.submission && version != null && (other.version == null || version < other.version);
    }
}
