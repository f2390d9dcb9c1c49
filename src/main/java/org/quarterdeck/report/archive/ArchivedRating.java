package org.quarterdeck.report.archive;

import java.time.Instant;
import org.quarterdeck.maturity.Level;
import org.quarterdeck.maturity.RatedFactor;
import org.quarterdeck.maturity.Scorecard;

/**
 * How a site stands on a factor, in {@code ratings/ROUND.json} and as a row of {@code tables/ratings.csv}.
 *
 * @param self number of the level at which the site sees itself, or null
 * @param moderated number of the level at which an evaluator sees it, or null
 * @param unchangedSince code of the round in which the moderated rating was given, where it was only carried to this one
 */
public record ArchivedRating(String site, String round, String factor, String factorName, Integer self, String selfName,
        Integer moderated, String moderatedName, String rationale, String unchangedSince, String ratedBy, Instant ratedAt) {
    static ArchivedRating of(Scorecard card, RatedFactor rated) {
        return new ArchivedRating(card.site().getCode(), card.round().getCode(), rated.factor().getCode(), rated.factor().getName(),
                number(rated.self()), name(rated.self()), number(rated.moderated()), name(rated.moderated()), rated.rationale(),
                rated.unchangedSince() == null ? null : rated.unchangedSince().getCode(),
                rated.moderatedBy() == null ? null : rated.moderatedBy().getName(), rated.moderatedAt());
    }

    private static Integer number(Level level) {
        return level == null ? null : level.getNumber();
    }

    private static String name(Level level) {
        return level == null ? null : level.getName();
    }
}
