package org.quarterdeck.maturity;

import java.time.Instant;
import java.util.List;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.Round;

/**
 * One factor of a site at a round, with only what the reader may see. What was not given, or may not be seen, is null.
 *
 * @param self the site's own rating: the median where several have rated
 * @param previous the moderated rating of the round before
 * @param rationale why the evaluator gave the moderated rating, empty where there is none
 * @param unchangedSince the round in which rating and rationale were given, where they were only carried to this one
 * @param own what is behind the site's own rating
 * @param evidence what the evaluator links to
 */
public record RatedFactor(Factor factor, Level self, Level moderated, Level previous, String rationale, Round unchangedSince,
        Person moderatedBy, Instant moderatedAt, SelfRating own, List<LinkedEvidence> evidence) {

    static RatedFactor none(Factor factor, Level previous) {
        return new RatedFactor(factor, null, null, previous, "", null, null, null, SelfRating.NONE, List.of());
    }

    static RatedFactor of(Rating rating, Level previous, SelfRating own, List<LinkedEvidence> evidence) {
        return new RatedFactor(rating.getFactor(), rating.getSelf(), rating.getModerated(), previous, rating.getRationale(),
                rating.getUnchangedSince(), rating.getModeratedBy(), rating.getModeratedAt(), own, evidence);
    }

    /** For a reader who may not see what evaluators found. */
    RatedFactor withoutModerated() {
        return new RatedFactor(factor, self, null, previous, "", null, null, null, own, List.of());
    }

    /** For a reader who may not know which site it is: a rationale can give that away. */
    RatedFactor withoutRationale() {
        return new RatedFactor(factor, self, moderated, previous, "", unchangedSince, null, moderatedAt, own.withoutReasons(), List.of());
    }

    /** Where it came from, such as "Up from 1", empty where nothing moved or there is nothing to compare. */
    public String movement() {
        if (moderated == null || previous == null || moderated.getNumber() == previous.getNumber()) {
            return "";
        }
        return (moderated.getNumber() > previous.getNumber() ? "Up from " : "Down from ") + previous.getNumber();
    }

    /** Whether the site sees itself elsewhere than the evaluator does. */
    public boolean isApart() {
        return self != null && moderated != null && self.getNumber() != moderated.getNumber();
    }
}
