package org.quarterdeck.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterdeck.costing.Costs;
import org.quarterdeck.metric.Metrics;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.report.Errand;

/** What each pilot cost, as far as its site has submitted that, and its local metrics. */
@ApplicationScoped
class FigureSection {
    @Inject
    Programmes programmes;
    @Inject
    Costs costs;
    @Inject
    Metrics metrics;

    List<Step> steps(Plan plan) {
        return plan.sites().stream().flatMap(site -> Stream.<Step>of((errand, archive) -> addCosts(plan.code(), site, errand, archive),
                (errand, archive) -> addMetrics(plan.code(), site, errand, archive))).toList();
    }

    private void addCosts(String programme, String site, Errand errand, Archive archive) throws IOException {
        var found = errand.read(request -> submittedCosts(programme, site));
        if (found.isPresent()) {
            archive.json("sites/" + ArchiveZip.safe(site) + "/costs.json", found.get().submittedAt(), found.get());
            for (var row : CostRow.of(found.get())) {
                archive.row(row);
            }
        }
    }

    private Optional<ArchivedCosts> submittedCosts(String programme, String site) {
        return costs.ofSite(programmes.site(programme, site)).filter(proForma -> proForma.getSubmittedAt() != null).map(ArchivedCosts::of);
    }

    private void addMetrics(String programme, String site, Errand errand, Archive archive) throws IOException {
        var found = errand.read(request -> metrics.ofSite(programmes.site(programme, site)).stream().map(ArchivedMetric::of).toList());
        archive.json("sites/" + ArchiveZip.safe(site) + "/metrics.json", null, found);
        for (var metric : found) {
            for (var value : metric.values()) {
                archive.row(ValueRow.of(site, metric, value));
            }
        }
    }
}
