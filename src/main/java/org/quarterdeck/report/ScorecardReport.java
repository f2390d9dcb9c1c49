package org.quarterdeck.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.quarterdeck.costing.Costs;
import org.quarterdeck.maturity.Level;
import org.quarterdeck.maturity.RatedFactor;
import org.quarterdeck.maturity.Ratings;
import org.quarterdeck.maturity.Scorecard;
import org.quarterdeck.metric.Metrics;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;

/** One site at one round: its ratings with the evidence, its costs, its metrics, and how its document stands. */
@ApplicationScoped
class ScorecardReport implements PdfReport {
    @Inject
    Ratings ratings;
    @Inject
    Costs costs;
    @Inject
    Metrics metrics;
    @Inject
    Programmes programmes;
    @Inject
    DocumentState documents;

    /** A rating as the layout shows it; -1 where a level was not given or may not be seen. */
    public record Line(String name, int self, String selfLabel, int moderated, String moderatedLabel, int previous, String movement,
            String rationale, String since) {
        private static final int NONE = -1;

        static Line of(RatedFactor rated) {
            return new Line(rated.factor().getName(), number(rated.self()), label(rated.self()), number(rated.moderated()),
                    label(rated.moderated()), number(rated.previous()), movement(rated), rated.rationale(),
                    rated.unchangedSince() == null ? "" : "Given in " + rated.unchangedSince().getCode() + " and unchanged since.");
        }

        private static int number(Level level) {
            return level == null ? NONE : level.getNumber();
        }

        private static String label(Level level) {
            return level == null ? "Not rated" : level.getLabel();
        }

        private static String movement(RatedFactor rated) {
            return rated.moderated() == null || rated.previous() == null ? "No comparison"
                    : rated.movement().isEmpty() ? "Unchanged" : rated.movement();
        }
    }

    @Override
    public ReportKind kind() {
        return ReportKind.SCORECARD;
    }

    @Override
    public void check(ReportRequest request) {
        if (!request.round().isOpened()) {
            throw new Invalid("round", request.round().getCode() + " is not open yet. Select an earlier round");
        }
        ratings.ofSite(request.site(), request.round());
    }

    @Override
    public Content read(ReportRequest request) {
        var site = request.site();
        var round = request.round();
        var scorecard = ratings.ofSite(site, round);
        var before = programmes.rounds(request.programme()).stream()
                .filter(earlier -> earlier.getOrdinal() == round.getOrdinal() - 1).map(Round::getCode).findFirst().orElse("");
        var values = new HashMap<String, Object>();
        values.put("programme", request.programme().getName());
        values.put("site", site.getName());
        values.put("round", round.getCode());
        values.put("month", round.getPilotMonth());
        values.put("before", before);
        values.put("facts", List.of(new Fact("Pilot", site.getFocus()), new Fact("Analysis group", site.getGroup()),
                new Fact("Lead organisation", site.getLeadOrganisation()), new Fact("Quoted as", site.getPseudonym()),
                new Fact("Round", round.getCode() + ", due " + PortalTime.day(round.getDueOn()))));
        values.put("bookmarks", bookmarks());
        values.put("framework", scorecard.framework().getTitle());
        values.put("levels", scorecard.framework().getLevels());
        values.put("ratings", scorecard.factors().stream().map(Line::of).toList());
        values.put("isRated", !scorecard.isEmpty());
        values.put("headline", headline(scorecard));
        values.put("figures", figures(scorecard));
        costs.ofSite(site).ifPresent(version -> values.put("costs", CostHeadline.of(version)));
        values.put("metrics", metrics.ofSite(site).stream().map(metric -> MetricRun.of(metric, round.getDueOn())).toList());
        values.put("document", documents.of(site, round));
        return new Content("scorecard", "Scorecard of " + site.getName() + ", " + round.getCode(),
                "Maturity, costs, metrics and document of " + site.getName() + " in round " + round.getCode(), date(scorecard), values);
    }

    /** The day on which the last of its ratings was given; without any, the day on which the round was due. */
    private static Instant date(Scorecard scorecard) {
        return scorecard.factors().stream().map(RatedFactor::moderatedAt).filter(Objects::nonNull).max(Instant::compareTo)
                .orElse(scorecard.round().getDueOn().atTime(LocalTime.NOON).atZone(PortalTime.ZONE).toInstant());
    }

    private static String headline(Scorecard scorecard) {
        if (scorecard.moderatedCount() == 0) {
            return scorecard.selfRatedCount() == 0 ? "No rating has been given in this round yet."
                    : "The site has rated itself; no moderated rating can be shown yet.";
        }
        var highest = scorecard.factors().stream().map(RatedFactor::moderated).filter(Objects::nonNull)
                .max((one, other) -> Integer.compare(one.getNumber(), other.getNumber())).orElseThrow();
        var there = scorecard.factors().stream().filter(rated -> highest.equals(rated.moderated()))
                .map(rated -> rated.factor().getName()).toList();
        return "The highest moderated level is " + highest.getLabel() + ", for " + there.size() + " of "
                + scorecard.factors().size() + " factors: " + String.join(", ", there) + ".";
    }

    private static List<Fact> figures(Scorecard scorecard) {
        return List.of(new Fact("Factors with a moderated rating", scorecard.moderatedCount() + " of " + scorecard.factors().size()),
                new Fact("Moved up since the round before", count(scorecard, "Up")),
                new Fact("Moved down", count(scorecard, "Down")),
                new Fact("Seen differently by the site", Long.toString(scorecard.factors().stream().filter(RatedFactor::isApart).count())));
    }

    private static String count(Scorecard scorecard, String direction) {
        return Long.toString(scorecard.factors().stream().filter(rated -> rated.movement().startsWith(direction)).count());
    }

    private static List<Bookmark> bookmarks() {
        return List.of(Bookmark.to("Cover", "cover"), Bookmark.to("Contents", "contents"), Bookmark.to("Maturity", "maturity"),
                Bookmark.to("Why these ratings", "reasons"), Bookmark.to("Costs", "costs"), Bookmark.to("Document and feedback", "document"),
                Bookmark.to("Local metrics", "metrics"));
    }
}
