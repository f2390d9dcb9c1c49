package org.quarterdeck.report.archive;

import java.time.Instant;
import java.util.Locale;
import org.quarterdeck.maturity.routemap.RouteMap;
import org.quarterdeck.maturity.routemap.RouteMark;

/** A mark on a route map, in {@code marks/ROUND.json} and as a row of {@code tables/marks.csv}. */
public record ArchivedMark(String site, String round, String framework, String factor, int stage, int number, String question, String mark,
        String note, String evidence, String markedBy, Instant markedAt) {
    static ArchivedMark of(RouteMap map, RouteMark mark) {
        var question = mark.getQuestion();
        return new ArchivedMark(map.site().getCode(), map.round().getCode(), map.framework().getKey(), question.getFactor().getCode(),
                question.getStage().getNumber(), question.getOrdinal(), question.getText(),
                mark.getStand().name().toLowerCase(Locale.ROOT).replace('_', '-'), mark.getNote(),
                mark.getLink() == null ? null : mark.getLink().getTitle(), mark.getBy().getName(), mark.getAt());
    }
}
