package org.quarterdeck.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.report.Content;
import org.quarterdeck.report.Errand;
import org.quarterdeck.report.ReportKind;
import org.quarterdeck.report.ReportRequest;
import org.quarterdeck.theme.summary.Summaries;
import org.quarterdeck.theme.summary.ThematicSummary;

/** The thematic summaries that are published, to the letter as they were frozen. */
@ApplicationScoped
class SummarySection {
    @Inject
    Programmes programmes;
    @Inject
    Summaries summaries;

    /**
     * @param frozen JSON, of which the summary states the checksum
     * @param earlier what was frozen in the editions that it corrects, by number
     */
    private record Published(Instant at, String frozen, Map<Integer, String> earlier, Content pdf) {
    }

    List<Step> steps(Plan plan) {
        return plan.rounds().stream().<Step>map(round -> (errand, archive) -> add(round, errand, archive)).toList();
    }

    private void add(String code, Errand errand, Archive archive) throws IOException {
        var found = errand.read(request -> read(code, errand, request));
        if (found.isPresent()) {
            var path = "summaries/" + ArchiveZip.safe(code) + "/";
            archive.text(path + "summary.json", found.get().at(), found.get().frozen());
            archive.pdf(path + "summary.pdf", errand, found.get().pdf());
            for (var earlier : found.get().earlier().entrySet()) {
                archive.text(path + "edition-" + earlier.getKey() + ".json", found.get().at(), earlier.getValue());
            }
        }
    }

    private Optional<Published> read(String code, Errand errand, ReportRequest archive) {
        var round = programmes.round(archive.programme(), code);
        var editions = summaries.published(round);
        return editions.stream().findFirst().map(latest -> new Published(latest.getPublishedAt(), latest.getContent(),
                editions.stream().skip(1).collect(Collectors.toMap(ThematicSummary::getEdition, ThematicSummary::getContent,
                        (one, other) -> one, TreeMap::new)),
                errand.content(new ReportRequest(archive.programme(), ReportKind.THEMATIC_SUMMARY, round, null, Set.of()))));
    }
}
