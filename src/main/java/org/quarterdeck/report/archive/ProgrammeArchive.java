package org.quarterdeck.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.report.Errand;
import org.quarterdeck.report.Report;
import org.quarterdeck.report.ReportKind;
import org.quarterdeck.report.ReportRequest;

/** Writes the archive, step by step: what a step has written is out of memory before the next begins. */
@ApplicationScoped
class ProgrammeArchive implements Report {
    @Inject
    ProgrammeSection programme;
    @Inject
    DocumentSection documents;
    @Inject
    SummarySection summaries;
    @Inject
    CodingSection codings;
    @Inject
    RatingSection ratings;
    @Inject
    FigureSection figures;
    @Inject
    DiscussionSection discussions;

    @Override
    public ReportKind kind() {
        return ReportKind.ARCHIVE;
    }

    /** There is always a programme to archive. */
    @Override
    public void check(ReportRequest request) {
    }

    @Override
    public void make(Errand errand, OutputStream file) throws IOException {
        var plan = errand.read(programme::plan);
        var steps = steps(plan);
        try (var tables = new Tables()) {
            var archive = new Archive(new ArchiveZip(file, plan.start()), tables);
            for (int done = 0; done < steps.size(); done++) {
                errand.reach(100 * done / steps.size());
                steps.get(done).take(errand, archive);
            }
            archive.finish(plan);
        }
    }

    private List<Step> steps(Plan plan) {
        return Stream.of(documents.steps(plan), figures.steps(plan), discussions.steps(plan), summaries.steps(plan), codings.steps(plan),
                ratings.steps(plan), programme.steps(plan)).flatMap(List::stream).toList();
    }
}
