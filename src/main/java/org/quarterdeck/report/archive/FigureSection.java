package org.quarterdeck.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.costing.Costs;
import org.quarterdeck.costing.example.CostExamples;
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
    CostExamples examples;
    @Inject
    Metrics metrics;
    @Inject
    Agreements agreements;

    private record Figures(List<ArchivedCosts> costs, List<ArchivedMetric> metrics) {
    }

    List<Step> steps(Plan plan) {
        return Stream.concat(plan.sites().stream().<Step>map(site -> (errand, archive) -> add(plan.code(), site, errand, archive)),
                Stream.of(this::addExamples)).toList();
    }

    private void addExamples(Errand errand, Archive archive) throws IOException {
        var chosen = errand.read(request -> examples.of(request.programme()).stream().map(ArchivedExample::of).toList());
        archive.json("cost-examples.json", chosen.stream().map(ArchivedExample::writtenAt).max(Comparator.naturalOrder()).orElse(null), chosen);
    }

    private void add(String programme, String site, Errand errand, Archive archive) throws IOException {
        var figures = errand.read(request -> read(programmes.site(programme, site)));
        var path = "sites/" + ArchiveZip.safe(site) + "/";
        for (var submitted : figures.costs()) {
            boolean last = submitted.version() == figures.costs().size();
            archive.json(path + (last ? "costs.json" : "costs-version-" + submitted.version() + ".json"), submitted.submittedAt(), submitted);
            if (last) {
                archive.rows(CostRow.of(submitted));
            }
        }
        archive.json(path + "metrics.json", null, figures.metrics());
        for (var metric : figures.metrics()) {
            archive.rows(metric.values().stream().map(value -> ValueRow.of(site, metric, value)).toList());
        }
    }

    private Figures read(Site site) {
        return new Figures(costs.versionsOf(site).stream().map(ArchivedCosts::of).toList(),
                metrics.all(site).stream().map(metric -> ArchivedMetric.of(metric, agreements.of(metric))).toList());
    }
}
