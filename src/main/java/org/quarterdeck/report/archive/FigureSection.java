package org.quarterdeck.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.costing.Costs;
import org.quarterdeck.metric.Metrics;
import org.quarterdeck.metric.agreement.Agreements;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Site;
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
    @Inject
    Agreements agreements;

    private record Figures(Optional<ArchivedCosts> costs, List<ArchivedMetric> metrics) {
    }

    List<Step> steps(Plan plan) {
        return plan.sites().stream().<Step>map(site -> (errand, archive) -> add(plan.code(), site, errand, archive)).toList();
    }

    private void add(String programme, String site, Errand errand, Archive archive) throws IOException {
        var figures = errand.read(request -> read(programmes.site(programme, site)));
        var path = "sites/" + ArchiveZip.safe(site) + "/";
        if (figures.costs().isPresent()) {
            var submitted = figures.costs().get();
            archive.json(path + "costs.json", submitted.submittedAt(), submitted);
            archive.rows(CostRow.of(submitted));
        }
        archive.json(path + "metrics.json", null, figures.metrics());
        for (var metric : figures.metrics()) {
            archive.rows(metric.values().stream().map(value -> ValueRow.of(site, metric, value)).toList());
        }
    }

    private Figures read(Site site) {
        return new Figures(costs.ofSite(site).filter(proForma -> proForma.getSubmittedAt() != null).map(ArchivedCosts::of),
                metrics.all(site).stream().map(metric -> ArchivedMetric.of(metric, agreements.of(metric))).toList());
    }
}
