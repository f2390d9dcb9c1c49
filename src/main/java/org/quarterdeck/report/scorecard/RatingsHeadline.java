package org.quarterdeck.report.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterdeck.maturity.RatedFactor;
import org.quarterdeck.maturity.Scorecard;

/** What the ratings of a site come to, in two or three sentences. */
final class RatingsHeadline {
    private RatingsHeadline() {
    }

    static String of(Scorecard card, String before) {
        if (card.moderatedCount() == 0) {
            return card.selfRatedCount() == 0 ? "No rating has been given in this round yet."
                    : "The site has rated itself; no moderated rating can be shown yet.";
        }
        var sentences = new ArrayList<String>();
        sentences.add("Of " + card.factors().size() + " factors " + levels(card) + ".");
        if (card.factors().stream().anyMatch(line -> line.previous() != null)) {
            sentences.add(counted(count(card, "Up")) + " moved up and " + counted(count(card, "Down")).toLowerCase(java.util.Locale.ROOT) + " down since " + before + ".");
        }
        sentences.add(apart(card.factors()));
        return String.join(" ", sentences);
    }

    private static String levels(Scorecard card) {
        var levels = card.framework().getLevels();
        var parts = IntStream.range(0, levels.size()).mapToObj(i -> levels.get(levels.size() - 1 - i)).map(level -> {
            long there = card.factors().stream().filter(line -> line.moderated() != null && line.moderated().getNumber() == level.getNumber()).count();
            return there == 0 ? null : there + (there == 1 ? " is at " : " are at ") + level.getLabel();
        }).filter(Objects::nonNull).collect(Collectors.toCollection(ArrayList::new));
        long unrated = card.factors().size() - card.moderatedCount();
        if (unrated > 0) {
            parts.add(unrated + (unrated == 1 ? " is not rated" : " are not rated"));
        }
        return listed(parts);
    }

    private static String listed(List<String> parts) {
        return parts.size() == 1 ? parts.get(0) : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.get(parts.size() - 1);
    }

    private static long count(Scorecard card, String direction) {
        return card.factors().stream().filter(rated -> rated.movement().startsWith(direction)).count();
    }

    private static String counted(long count) {
        return count == 0 ? "None" : Long.toString(count);
    }

    private static String apart(List<RatedFactor> lines) {
        long higher = lines.stream().filter(line -> line.isApart() && line.self().getNumber() > line.moderated().getNumber()).count();
        long lower = lines.stream().filter(line -> line.isApart() && line.self().getNumber() < line.moderated().getNumber()).count();
        if (higher + lower == 0) {
            return "The site sees itself as the evaluators do.";
        }
        return "The site sees itself " + (higher == 0 ? "" : "higher on " + higher) + (higher > 0 && lower > 0 ? " and " : "")
                + (lower == 0 ? "" : "lower on " + lower) + ".";
    }
}
