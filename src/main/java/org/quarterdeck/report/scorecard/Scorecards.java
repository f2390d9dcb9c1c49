package org.quarterdeck.report.scorecard;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.quarterdeck.costing.Costs;
import org.quarterdeck.feedback.FeedbackCounts;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.Frameworks;
import org.quarterdeck.maturity.Ratings;
import org.quarterdeck.maturity.Scorecard;
import org.quarterdeck.maturity.appraisal.Appraisals;
import org.quarterdeck.maturity.routemap.RouteMap;
import org.quarterdeck.maturity.routemap.RouteMarks;
import org.quarterdeck.metric.Metrics;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.submission.SubmissionProgress;

/** Reads what scorecards say, of many sites in as many statements as of one. Each feature decides what the reader may see of it. */
@ApplicationScoped
public class Scorecards {
    @Inject
    Programmes programmes;
    @Inject
    Frameworks frameworks;
    @Inject
    Ratings ratings;
    @Inject
    RouteMarks marks;
    @Inject
    Appraisals appraisals;
    @Inject
    Costs costs;
    @Inject
    Metrics metrics;
    @Inject
    SubmissionProgress documents;
    @Inject
    FeedbackCounts feedback;

    /**
     * The scorecards of the sites at a round, in the order of the sites.
     *
     * @param framework key of what they are rated against; empty for the programme's first
     * @throws org.quarterdeck.shared.NotFound if the person may not know of any one of the sites
     */
    @Transactional
    public List<SiteScorecard> of(Round round, String framework, List<Site> sites) {
        var against = frameworks.whole(round.getProgramme(), framework);
        var rounds = programmes.rounds(round.getProgramme()).stream().filter(other -> other.getOrdinal() <= round.getOrdinal()).toList();
        var cards = against.isStaged() ? Map.<Long, List<Scorecard>>of() : ratings.overRounds(sites, rounds, against);
        var maps = against.isStaged() ? marks.ofSites(sites, round, against) : Map.<Long, RouteMap>of();
        var submitted = costs.ofSites(sites);
        var local = metrics.ofSites(sites).stream().collect(groupingBy(metric -> metric.getSite().getId()));
        var complete = documents.completeness(round, sites);
        var comments = feedback.of(round, sites);
        var written = appraisals.of(round, sites);
        return sites.stream().map(site -> new SiteScorecard(site, round, against, cards.getOrDefault(site.getId(), List.of()), maps.get(site.getId()),
                submitted.get(site.getId()), local.getOrDefault(site.getId(), List.of()), complete.get(site.getId()), comments.get(site.getId()),
                written.get(site.getId()))).toList();
    }

    /** What sites are rated against, those in use first. */
    @Transactional
    public List<Framework> frameworks(Round round) {
        return frameworks.all(round.getProgramme());
    }
}
