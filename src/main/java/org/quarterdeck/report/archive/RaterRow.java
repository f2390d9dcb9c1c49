package org.quarterdeck.report.archive;

import java.util.List;

/** A row of {@code tables/raters.csv}: what one rater said of a site on a factor at a round. */
public record RaterRow(String site, String round, String framework, String factor, String rater, Integer level, String reason, Integer aspiration) {
    static List<RaterRow> of(ArchivedRating rating) {
        return rating.raters().stream().map(each -> new RaterRow(rating.site(), rating.round(), rating.framework(), rating.factor(),
                each.rater(), each.level(), each.reason(), each.aspiration())).toList();
    }
}
