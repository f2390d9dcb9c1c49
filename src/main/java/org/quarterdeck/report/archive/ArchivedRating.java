package org.quarterdeck.report.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.maturity.Consensus;
import org.quarterdeck.maturity.Level;
import org.quarterdeck.maturity.LinkedEvidence;
import org.quarterdeck.maturity.RatedFactor;
import org.quarterdeck.maturity.Scorecard;
import org.quarterdeck.maturity.Voice;

/**
 * How a site stands on a factor, in {@code ratings/ROUND.json}.
 *
 * @param self number of the level at which the site sees itself, or null
 * @param aspiration number of the level where it wants to be, or null
 * @param median of all who rated, or null
 * @param split whether they are far apart
 * @param raters what each of them said
 * @param moderated number of the level at which an evaluator sees it, or null
 * @param unchangedSince code of the round in which the moderated rating was given, where it was only carried to this one
 */
public record ArchivedRating(String site, String round, String framework, String factor, String factorName, Integer self, String selfName,
        String reason, Integer aspiration, String aspirationBy, Double median, boolean split, List<Rater> raters, Integer moderated,
        String moderatedName, String rationale, List<Link> evidence, String unchangedSince, String ratedBy, Instant ratedAt) {
    /** @param rater the pilot lead, or a partner without name and organisation */
    public record Rater(String rater, Integer level, String reason, Integer aspiration) {
        static Rater of(Voice voice) {
            return new Rater(voice.alias(), voice.level().getNumber(), voice.reason(), number(voice.aspiration()));
        }
    }

    /** @param kind passage, local metric or cost */
    public record Link(String kind, String title, String excerpt) {
        static Link of(LinkedEvidence linked) {
            return new Link(linked.link().getKind().getLabel().toLowerCase(java.util.Locale.ROOT), linked.link().getTitle(), linked.link().getExcerpt());
        }
    }

    static ArchivedRating of(Scorecard card, RatedFactor rated) {
        var own = rated.own();
        return new ArchivedRating(card.site().getCode(), card.round().getCode(), card.framework().getKey(), rated.factor().getCode(),
                rated.factor().getName(), number(rated.self()), name(rated.self()), own.reason(), number(own.aspiration()),
                own.by() == null ? null : own.by().toString(), Optional.ofNullable(own.consensus()).map(Consensus::getMedian).orElse(null), own.isSplit(),
                own.voices().stream().map(Rater::of).toList(), number(rated.moderated()), name(rated.moderated()), rated.rationale(),
                rated.evidence().stream().map(Link::of).toList(), rated.unchangedSince() == null ? null : rated.unchangedSince().getCode(),
                rated.moderatedBy() == null ? null : rated.moderatedBy().getName(), rated.moderatedAt());
    }

    private static Integer number(Level level) {
        return level == null ? null : level.getNumber();
    }

    private static String name(Level level) {
        return level == null ? null : level.getName();
    }
}
