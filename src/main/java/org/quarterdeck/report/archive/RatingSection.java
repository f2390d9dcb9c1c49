package org.quarterdeck.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.Frameworks;
import org.quarterdeck.maturity.Ratings;
import org.quarterdeck.maturity.appraisal.Appraisals;
import org.quarterdeck.maturity.across.LevelOrders;
import org.quarterdeck.maturity.routemap.RouteMarks;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.report.Errand;

/** What sites are rated against, and how they stand. */
@ApplicationScoped
class RatingSection {
    @Inject
    Programmes programmes;
    @Inject
    Frameworks frameworks;
    @Inject
    Ratings ratings;
    @Inject
    RouteMarks marks;
    @Inject
    LevelOrders orders;
    @Inject
    Appraisals appraisals;

    List<Step> steps(Plan plan) {
        return Stream.concat(Stream.<Step>of(this::addFrameworks, this::addOrders),
                plan.rounds().stream().<Step>map(round -> (errand, archive) -> add(round, errand, archive))).toList();
    }

    private void addFrameworks(Errand errand, Archive archive) throws IOException {
        var all = errand.read(request -> frameworks.all(request.programme()).stream()
                .map(each -> ArchivedFramework.of(frameworks.whole(request.programme(), each.getKey()))).toList());
        for (var framework : all) {
            archive.json("frameworks/" + framework.code() + "-" + framework.number() + ".json", null, framework);
        }
    }

    private void addOrders(Errand errand, Archive archive) throws IOException {
        var all = errand.read(request -> orders.all(request.programme()).stream().map(ArchivedLevelOrder::of).toList());
        archive.json("orders-by-level.json", latest(all.stream().flatMap(each -> Stream.of(each.chosenAt(), each.endedAt()))), all);
    }

    private void add(String round, Errand errand, Archive archive) throws IOException {
        var given = errand.read(request -> rated(request.programme(), programmes.round(request.programme(), round)));
        archive.json("ratings/" + ArchiveZip.safe(round) + ".json", latest(given.stream().map(ArchivedRating::ratedAt)), given);
        archive.rows(given.stream().map(RatingRow::of).toList());
        archive.rows(given.stream().flatMap(rating -> RaterRow.of(rating).stream()).toList());
        var marked = errand.read(request -> marked(request.programme(), programmes.round(request.programme(), round)));
        archive.json("marks/" + ArchiveZip.safe(round) + ".json", latest(marked.stream().map(ArchivedMark::markedAt)), marked);
        archive.rows(marked);
        var written = errand.read(request -> written(request.programme(), programmes.round(request.programme(), round)));
        archive.json("appraisals/" + ArchiveZip.safe(round) + ".json", latest(written.stream().map(ArchivedAppraisal::writtenAt)), written);
        archive.rows(written);
    }

    private static Instant latest(Stream<Instant> moments) {
        return moments.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    /** Of the programme's first framework every factor of every site, of the others what was rated. */
    private List<ArchivedRating> rated(Programme programme, Round round) {
        var all = frameworks.all(programme);
        return all.stream().filter(each -> !each.isStaged()).flatMap(framework -> ratings.ofRound(round, frameworks.find(programme, framework.getKey())).stream()
                .flatMap(card -> card.factors().stream().filter(line -> framework.getId().equals(all.get(0).getId()) || line.self() != null || line.moderated() != null)
                        .map(line -> ArchivedRating.of(card, line)))).toList();
    }

    private List<ArchivedAppraisal> written(Programme programme, Round round) {
        var all = appraisals.of(round, programmes.sites(programme));
        return programmes.sites(programme).stream().map(site -> all.get(site.getId())).filter(Objects::nonNull).map(ArchivedAppraisal::of).toList();
    }

    private List<ArchivedMark> marked(Programme programme, Round round) {
        return frameworks.all(programme).stream().filter(Framework::isStaged)
                .flatMap(framework -> marks.ofRound(round, frameworks.find(programme, framework.getKey())).stream())
                .flatMap(map -> map.marks().stream().map(mark -> ArchivedMark.of(map, mark))).toList();
    }
}
