package org.quarterdeck.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.report.Errand;
import org.quarterdeck.theme.Codebooks;
import org.quarterdeck.theme.Codings;

/** The codebook in use, and what was coded by it. A coding names its site by the pseudonym. */
@ApplicationScoped
class CodingSection {
    @Inject
    Programmes programmes;
    @Inject
    Codebooks codebooks;
    @Inject
    Codings codings;

    List<Step> steps(Plan plan) {
        return Stream.concat(Stream.<Step>of(this::addCodebook),
                plan.rounds().stream().<Step>map(round -> (errand, archive) -> add(round, errand, archive))).toList();
    }

    private void addCodebook(Errand errand, Archive archive) throws IOException {
        archive.json("codebook.json", null, errand.read(request -> ArchivedCodebook.of(codebooks.current(request.programme()))));
    }

    private void add(String round, Errand errand, Archive archive) throws IOException {
        var coded = errand.read(request -> codings.ofRound(request.programme(), programmes.round(request.programme(), round)).stream()
                .filter(coding -> !coding.getVersion().isWithdrawn()).map(ArchivedCoding::of).toList());
        archive.json("codings/" + ArchiveZip.safe(round) + ".json",
                coded.stream().map(ArchivedCoding::at).max(Comparator.naturalOrder()).orElse(null), coded);
        archive.rows(coded);
    }
}
