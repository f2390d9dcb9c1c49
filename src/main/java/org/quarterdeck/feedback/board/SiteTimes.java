package org.quarterdeck.feedback.board;

import org.quarterdeck.programme.Site;

/**
 * How soon a site answered what it was asked.
 *
 * @param times from the release of a comment to the site's first answer
 */
public record SiteTimes(Site site, CommentCounts counts, ResponseTimes times) {
    public Site getSite() {
        return site;
    }

    public CommentCounts getCounts() {
        return counts;
    }

    public ResponseTimes getTimes() {
        return times;
    }

    /** Rounds since the oldest open comment was asked, "None" where none is open. */
    public String getOldest() {
        return counts.getAges().isEmpty() ? "None" : Integer.toString(counts.getAges().size() - 1);
    }
}
