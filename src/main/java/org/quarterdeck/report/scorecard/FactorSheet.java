package org.quarterdeck.report.scorecard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.quarterdeck.maturity.EvidenceLink;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.Level;
import org.quarterdeck.maturity.LinkedEvidence;
import org.quarterdeck.maturity.RatedFactor;
import org.quarterdeck.maturity.RatingStrip;
import org.quarterdeck.maturity.Scorecard;
import org.quarterdeck.maturity.SelfRating;
import org.quarterdeck.shared.PortalTime;

/**
 * How a site stands on one factor, in words that need no colour.
 *
 * @param group what the factor stands under, empty where there are no groups
 * @param raters how many rated the site and how far apart they are, empty for fewer than two
 * @param strip of dots, or null for fewer than two raters; small for the cell of a table
 * @param tint from 0 for the lowest level to 4 for the highest, -1 where there is none
 * @param course the moderated levels up to this round, such as "T3 to T5: 2 2 3", with a dash where there is none; empty where there are fewer than two
 * @param meaning of the moderated level, empty where there is none
 * @param next the level above the moderated one, empty for the highest, with what it means
 * @param since where the rating was only carried to this round, since when it is unchanged
 */
public record FactorSheet(String code, String name, String group, String description, String self, String raters, RatingStrip strip, RatingStrip smallStrip,
        String moderated, int tint, String movement, String course, String aspiration, String meaning, String next, String nextMeaning,
        String rationale, String ratedBy, String since, List<EvidenceLink> evidence, SelfRating own, List<Before> rounds) {
    private static final int MOST_IN_COURSE = 6;
    private static final int DARKEST = 4;

    /** The factor at one of the rounds up to this. */
    public record Before(String round, String moderated, String self, String movement) {
    }

    /** @param cards at the rounds up to this one, which is the last */
    static List<FactorSheet> of(List<Scorecard> cards) {
        var now = cards.get(cards.size() - 1);
        var sheets = new ArrayList<FactorSheet>();
        for (int place = 0; place < now.factors().size(); place++) {
            int factor = place;
            sheets.add(of(now, cards.stream().map(card -> card.factors().get(factor)).toList(), cards));
        }
        return sheets;
    }

    private static FactorSheet of(Scorecard now, List<RatedFactor> lines, List<Scorecard> cards) {
        var line = lines.get(lines.size() - 1);
        var factor = line.factor();
        var framework = now.framework();
        var next = next(framework, line.moderated());
        return new FactorSheet(factor.getCode(), factor.getName(), factor.getGroup(), factor.getDescription(), self(line), raters(line.own()),
                line.own().isShared() ? new RatingStrip(framework.getLevels(), line.own()) : null,
                line.own().isShared() ? RatingStrip.small(framework.getLevels(), line.own()) : null, moderated(now, line), tint(framework, line.moderated()),
                movement(now, line), course(lines, cards), line.own().aspiration() == null ? "Not said" : line.own().aspirationInWords(),
                line.moderated() == null ? "" : factor.descriptor(line.moderated()), next == null ? "" : next.getLabel(), next == null ? "" : factor.descriptor(next),
                line.rationale(), line.moderatedBy() == null ? "" : line.moderatedBy().getName() + " on " + PortalTime.dayOf(line.moderatedAt()),
                line.unchangedSince() == null ? "" : "Given in " + line.unchangedSince().getCode() + " and unchanged since.",
                line.evidence().stream().map(LinkedEvidence::link).toList(), line.own(), rounds(lines, cards));
    }

    private static String self(RatedFactor line) {
        return line.self() == null ? "No self-rating" : line.self().getLabel();
    }

    private static String moderated(Scorecard card, RatedFactor line) {
        return line.moderated() != null ? line.moderated().getLabel() : card.moderatedShown() ? "Not rated" : "Not shown yet";
    }

    private static String movement(Scorecard card, RatedFactor line) {
        return line.moderated() == null ? "No comparison" : line.previous() == null ? "First rating"
                : line.movement().isEmpty() ? "Unchanged" : line.movement();
    }

    private static String raters(SelfRating own) {
        if (!own.isShared()) {
            return "";
        }
        var consensus = own.consensus();
        return consensus.getRaters() + " raters, " + (consensus.getLowest() == consensus.getHighest() ? "all at " + consensus.getLowest()
                : consensus.getLowest() + " to " + consensus.getHighest()) + (own.isSplit() ? ", split" : "");
    }

    private static int tint(Framework framework, Level level) {
        var levels = framework.getLevels().stream().map(Level::getNumber).toList();
        return level == null ? -1 : DARKEST * levels.indexOf(level.getNumber()) / (levels.size() - 1);
    }

    private static Level next(Framework framework, Level level) {
        return level == null ? null : framework.getLevels().stream().filter(other -> other.getNumber() > level.getNumber()).findFirst().orElse(null);
    }

    private static String course(List<RatedFactor> lines, List<Scorecard> cards) {
        int first = Math.max(0, lines.size() - MOST_IN_COURSE);
        while (first < lines.size() && lines.get(first).moderated() == null) {
            first++;
        }
        return lines.size() - first < 2 ? "" : cards.get(first).round().getCode() + " to " + cards.get(cards.size() - 1).round().getCode() + ": "
                + lines.subList(first, lines.size()).stream().map(line -> line.moderated() == null ? "–" : line.moderated().getValue())
                        .collect(Collectors.joining(" "));
    }

    private static List<Before> rounds(List<RatedFactor> lines, List<Scorecard> cards) {
        var rounds = new ArrayList<Before>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).self() != null || lines.get(i).moderated() != null) {
                rounds.add(new Before(cards.get(i).round().getCode(), moderated(cards.get(i), lines.get(i)), self(lines.get(i)), movement(cards.get(i), lines.get(i))));
            }
        }
        return Collections.unmodifiableList(rounds);
    }

    /** Whether nothing at all was said of the factor at this round. */
    public boolean isBlank() {
        return rounds.isEmpty() && Objects.equals(own.reason(), "") && own.voices().isEmpty();
    }
}
