package org.quarterdeck.report.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.quarterdeck.maturity.Frameworks;
import org.quarterdeck.report.Errand;
import org.quarterdeck.report.PackPart;
import org.quarterdeck.report.PackSource;
import org.quarterdeck.report.Report;
import org.quarterdeck.report.ReportKind;
import org.quarterdeck.report.ReportRequest;
import org.quarterdeck.shared.Invalid;

/** Everything that is said of a round in one file, for its managers. */
@ApplicationScoped
class RoundPack implements Report {
    private static final List<ReportKind> ORDER = List.of(ReportKind.THEMATIC_SUMMARY, ReportKind.MATURITY_MATRIX, ReportKind.SCORECARD,
            ReportKind.COSTS, ReportKind.METRICS);
    /** Per cent of the work that is done when all parts are laid out; binding them is the rest. */
    private static final int LAID_OUT = 90;

    @Inject
    @Any
    Instance<PackSource> sources;
    @Inject
    Frameworks frameworks;

    @Override
    public ReportKind kind() {
        return ReportKind.ROUND_PACK;
    }

    @Override
    public void check(ReportRequest request) {
        if (!request.round().isOpened()) {
            throw new Invalid("round", request.round().getCode() + " is not open yet. Select an earlier round");
        }
    }

    /** What the pack of a round has, in its order; also what is missing, and why. */
    List<PackPart> parts(ReportRequest request) {
        return ORDER.stream().flatMap(kind -> sources.stream().filter(source -> source.kind() == kind)).map(source -> source.inPack(request)).toList();
    }

    @Override
    public void make(Errand errand, OutputStream file) throws IOException {
        var parts = errand.read(this::parts);
        var cover = errand.read(request -> PackCover.of(request, frameworks.find(request.programme(), request.framework()).getLabel(), parts));
        try (var sheets = new Sheets(); var printer = new Printer(errand, sheets)) {
            int pieces = parts.stream().mapToInt(part -> Math.max(1, part.pieces().size())).sum();
            int done = 0;
            for (var part : parts) {
                sheets.begin(part.name());
                for (var piece : PackCover.orMissing(part)) {
                    printer.print(piece);
                    errand.reach(LAID_OUT * ++done / pieces);
                }
            }
            printer.finish();
            new Binding(cover, sheets).write(file);
        }
    }
}
