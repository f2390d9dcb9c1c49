package org.quarterdeck.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.quarterdeck.maturity.Frameworks;
import org.quarterdeck.maturity.Ratings;
import org.quarterdeck.programme.Programmes;
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

    List<Step> steps(Plan plan) {
        return Stream.concat(Stream.<Step>of(this::addFramework),
                plan.rounds().stream().<Step>map(round -> (errand, archive) -> add(round, errand, archive))).toList();
    }

    private void addFramework(Errand errand, Archive archive) throws IOException {
        archive.json("framework.json", null, errand.read(request -> ArchivedFramework.of(frameworks.find(request.programme()))));
    }

    private void add(String round, Errand errand, Archive archive) throws IOException {
        var given = errand.read(request -> ratings.ofRound(programmes.round(request.programme(), round)).stream()
                .flatMap(card -> card.factors().stream().map(rated -> ArchivedRating.of(card, rated))).toList());
        archive.json("ratings/" + ArchiveZip.safe(round) + ".json", given.stream().map(ArchivedRating::ratedAt).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null), given);
        archive.rows(given);
    }
}
