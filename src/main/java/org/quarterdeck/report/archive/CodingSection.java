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
import org.quarterdeck.theme.agreement.Agreements;
import org.quarterdeck.theme.agreement.Differences;
import org.quarterdeck.theme.codebook.CodebookHistory;

/** The codebook with its history, what was coded by it, and how far two coders agreed. A coding names its site by the pseudonym. */
@ApplicationScoped
class CodingSection {
    @Inject
    Programmes programmes;
    @Inject
    Codebooks codebooks;
    @Inject
    CodebookHistory history;
    @Inject
    Codings codings;
    @Inject
    Agreements agreements;
    @Inject
    Differences differences;

    List<Step> steps(Plan plan) {
        return Stream.concat(Stream.<Step>of(this::addCodebook), plan.rounds().stream().flatMap(round -> Stream.<Step>of(
                (errand, archive) -> add(round, errand, archive), (errand, archive) -> addAgreement(round, errand, archive)))).toList();
    }

    private void addCodebook(Errand errand, Archive archive) throws IOException {
        archive.json("codebook.json", null, errand.read(request -> ArchivedCodebook.of(codebooks.current(request.programme()))));
        var changed = errand.read(request -> {
            var codebook = codebooks.current(request.programme());
            return ArchivedCodebookHistory.of(history.changes(codebook), history.revisions(codebook));
        });
        archive.json("codebook-history.json", changed.latest(), changed);
    }

    private void add(String round, Errand errand, Archive archive) throws IOException {
        var coded = errand.read(request -> codings.ofRound(request.programme(), programmes.round(request.programme(), round)).stream()
                .filter(coding -> !coding.getVersion().isWithdrawn()).map(ArchivedCoding::of).toList());
        archive.json("codings/" + ArchiveZip.safe(round) + ".json",
                coded.stream().map(ArchivedCoding::at).max(Comparator.naturalOrder()).orElse(null), coded);
        archive.rows(coded);
    }

    private void addAgreement(String round, Errand errand, Archive archive) throws IOException {
        var pairs = errand.read(request -> agreements.pairs(programmes.round(request.programme(), round)).stream()
                .filter(pair -> !pair.coding().getVersion().isWithdrawn())
                .map(pair -> ArchivedAgreement.of(pair.coding(), pair.table(), differences.of(pair.coding()))).toList());
        archive.json("agreement/" + ArchiveZip.safe(round) + ".json",
                pairs.stream().map(ArchivedAgreement::latest).max(Comparator.naturalOrder()).orElse(null), pairs);
    }
}
