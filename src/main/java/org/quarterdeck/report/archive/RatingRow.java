package org.quarterdeck.report.archive;

import java.time.Instant;
import java.util.stream.Collectors;

/** A row of {@code tables/ratings.csv}: a site on a factor at a round. */
public record RatingRow(String site, String round, String framework, String factor, String factorName, Integer self, String selfName,
        String reason, Integer aspiration, String aspirationBy, Double median, boolean split, Integer moderated, String moderatedName,
        String rationale, String evidence, String unchangedSince, String ratedBy, Instant ratedAt) {
    static RatingRow of(ArchivedRating rating) {
        return new RatingRow(rating.site(), rating.round(), rating.framework(), rating.factor(), rating.factorName(), rating.self(),
                rating.selfName(), rating.reason(), rating.aspiration(), rating.aspirationBy(), rating.median(), rating.split(),
                rating.moderated(), rating.moderatedName(), rating.rationale(),
                rating.evidence().stream().map(link -> link.kind() + ": " + link.title()).collect(Collectors.joining("; ")),
                rating.unchangedSince(), rating.ratedBy(), rating.ratedAt());
    }
}
