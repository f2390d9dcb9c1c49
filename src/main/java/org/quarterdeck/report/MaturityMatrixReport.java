package org.quarterdeck.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.quarterdeck.maturity.Factor;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.Frameworks;
import org.quarterdeck.maturity.Ratings;
import org.quarterdeck.maturity.across.Matrices;
import org.quarterdeck.maturity.across.Matrix;
import org.quarterdeck.maturity.across.MatrixCell;
import org.quarterdeck.maturity.across.MatrixOrder;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;

/** How all sites stand against a framework at a round, as far as the reader may see it; by analysis group and code, never ranked. */
@ApplicationScoped
class MaturityMatrixReport implements PdfReport, PackSource {
    /** More columns than this are too narrow for number and word on a page that lies across. */
    private static final int FACTORS_ACROSS = 9;

    @Inject
    Matrices matrices;
    @Inject
    Ratings ratings;
    @Inject
    Frameworks frameworks;

    public record Row(String label, String group, List<MatrixCell> cells) {
    }

    /** Some of the factors of a framework that is too wide for one page; from and to count from 1. */
    public record Part(int from, int to, List<String> heads, List<Row> rows) {
        static Part of(Matrix matrix, int from, int to) {
            return new Part(from + 1, to, matrix.framework().getFactors().subList(from, to).stream().map(Factor::getName).toList(),
                    matrix.rows().stream().map(row -> new Row(row.label(), row.group(), row.cells().subList(from, to))).toList());
        }
    }

    @Override
    public ReportKind kind() {
        return ReportKind.MATURITY_MATRIX;
    }

    @Override
    public void check(ReportRequest request) {
        if (ratings.rounds(request.programme()).stream().noneMatch(round -> round.getId().equals(request.round().getId()))) {
            throw new Invalid("round", "There are no ratings of " + request.round().getCode() + " to show yet. Select an earlier round");
        }
    }

    private Matrix matrix(ReportRequest request) {
        return matrices.of(request.round(), framework(request), "").in(MatrixOrder.GROUP);
    }

    private Framework framework(ReportRequest request) {
        return frameworks.whole(request.programme(), request.framework());
    }

    @Override
    public PackPart inPack(ReportRequest request) {
        return matrix(request).isBlank() ? PackPart.missing(kind().getLabel(), "No site had been rated at " + request.round().getCode() + " when this pack was made.")
                : PackPart.of(kind().getLabel(), this::read);
    }

    @Override
    public Content read(ReportRequest request) {
        return content(matrix(request));
    }

    static Content content(Matrix matrix) {
        var round = matrix.round();
        var framework = matrix.framework();
        var values = new HashMap<String, Object>();
        values.put("programme", round.getProgramme().getName());
        values.put("round", round.getCode());
        values.put("month", round.getPilotMonth());
        values.put("framework", framework.getTitle());
        values.put("factorsName", framework.isStaged() ? "efforts" : "factors");
        values.put("factorCount", framework.getFactors().size());
        values.put("facts", facts(matrix));
        values.put("explanation", matrix.explanation());
        values.put("blank", matrix.isBlank());
        values.put("parts", parts(matrix));
        values.put("strips", matrix.strips());
        values.put("stripsHead", framework.isStaged() ? "Questions" : "Level");
        values.put("stripsExplanation", matrix.stripsExplanation());
        values.put("bookmarks", bookmarks(matrix));
        return new Content("maturity-matrix", "Maturity of all sites, " + round.getCode() + ", " + round.getProgramme().getName(),
                "How the sites stand against the framework " + framework.getTitle() + " in round " + round.getCode(), date(round), values);
    }

    private static List<Fact> facts(Matrix matrix) {
        var round = matrix.round();
        return List.of(new Fact("Framework", matrix.framework().getTitle() + ", version " + matrix.framework().getNumber()),
                new Fact("Round", round.getCode() + ", month " + round.getPilotMonth() + ", due " + PortalTime.day(round.getDueOn())),
                new Fact("Compared with", matrix.against() == null ? "Nothing: there is no earlier round" : matrix.against().getCode()),
                new Fact("Sites", Integer.toString(matrix.rows().size())));
    }

    /** All parts have nearly the same number of columns. */
    private static List<Part> parts(Matrix matrix) {
        int factors = matrix.framework().getFactors().size();
        int count = (factors + FACTORS_ACROSS - 1) / FACTORS_ACROSS;
        var parts = new ArrayList<Part>();
        for (int part = 0; part < count; part++) {
            parts.add(Part.of(matrix, factors * part / count, factors * (part + 1) / count));
        }
        return parts;
    }

    private static List<Bookmark> bookmarks(Matrix matrix) {
        var bookmarks = new ArrayList<>(List.of(Bookmark.to("Cover", "cover"), Bookmark.to("Contents", "contents"),
                Bookmark.to(matrix.framework().isStaged() ? "Sites by efforts" : "Sites by factors", "matrix")));
        if (!matrix.strips().isEmpty()) {
            bookmarks.add(Bookmark.to("From round to round", "strips"));
        }
        return bookmarks;
    }

    private static Instant date(Round round) {
        return round.getDueOn().atTime(LocalTime.NOON).atZone(PortalTime.ZONE).toInstant();
    }
}
