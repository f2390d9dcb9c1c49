package org.quarterdeck.report.scorecard;

import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.quarterdeck.costing.CostVersion;
import org.quarterdeck.feedback.FeedbackCounts;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.RatedFactor;
import org.quarterdeck.maturity.Scorecard;
import org.quarterdeck.maturity.appraisal.Appraisal;
import org.quarterdeck.maturity.routemap.RouteMap;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.report.CostHeadline;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.Completeness;

/**
 * All that a scorecard says of one site at one round, with only what the reader may see.
 *
 * @param cards the ratings at the rounds up to this one, which is the last; none for a route map
 * @param map what is marked, or null where the framework is no route map
 * @param submittedCosts or null where the site has submitted none
 * @param appraisal what an evaluator wrote, or null
 */
public record SiteScorecard(Site site, Round round, Framework framework, List<Scorecard> cards, RouteMap map, CostVersion submittedCosts,
        List<LocalMetric> localMetrics, Completeness completeness, FeedbackCounts.Count feedback, Appraisal appraisal) {
    /** How the site stands at this round, or null for a route map. */
    public Scorecard now() {
        return cards.isEmpty() ? null : cards.get(cards.size() - 1);
    }

    /** Code of the round before, empty at the first. */
    public String before() {
        return cards.size() < 2 ? "" : cards.get(cards.size() - 2).round().getCode();
    }

    public List<FactorSheet> factors() {
        return cards.isEmpty() ? List.of() : FactorSheet.of(cards);
    }

    public List<EffortSheet> efforts() {
        return map == null ? List.of() : EffortSheet.of(map);
    }

    public String headline() {
        return map == null ? RatingsHeadline.of(now(), before()) : EffortSheet.headline(map);
    }

    /** What the pilot cost, or null where the site has submitted nothing. */
    public CostHeadline costs() {
        return submittedCosts == null ? null : CostHeadline.of(submittedCosts);
    }

    public List<MetricGlance> metrics() {
        return localMetrics.stream().map(metric -> MetricGlance.of(metric, YearMonth.from(round.getDueOn()))).toList();
    }

    public DocumentGlance document() {
        return DocumentGlance.of(completeness, feedback);
    }

    public String strengths() {
        return appraisal == null ? "" : appraisal.getStrengths();
    }

    public String steps() {
        return appraisal == null ? "" : appraisal.getSteps();
    }

    /** When the last of what it says became so; without any, when the round was due. */
    Instant date() {
        return Stream.of(cards.isEmpty() ? Stream.<Instant>empty() : now().factors().stream().map(RatedFactor::moderatedAt),
                Stream.of(now() == null ? null : now().factors().stream().map(line -> line.own().at()).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null)),
                Stream.of(submittedCosts == null ? null : submittedCosts.getSubmittedAt(), completeness == null ? null : completeness.at(),
                        feedback.released(), appraisal == null ? null : appraisal.getAt()))
                .flatMap(moments -> moments).filter(Objects::nonNull).max(Comparator.naturalOrder())
                .orElse(round.getDueOn().atTime(LocalTime.NOON).atZone(PortalTime.ZONE).toInstant());
    }
}
