package org.quarterdeck.maturity.across;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.maturity.Factor;
import org.quarterdeck.shared.sheet.WorkbookWriter;
import org.quarterdeck.shared.sheet.WorkbookWriter.Cell;
import org.quarterdeck.shared.sheet.WorkbookWriter.Style;

/** A matrix as an Excel file: sites by factors as it is read, and the same in rows to reckon with. There are no formulas. */
final class MatrixWorkbook {
    private static final int NARROW = 16;
    private static final int WIDE = 34;

    private MatrixWorkbook() {
    }

    static byte[] of(String programme, Matrix matrix) {
        var factors = matrix.framework().getFactors();
        var workbook = new WorkbookWriter();
        workbook.open("Read first", List.of(100)).row(Style.HEADING, "Maturity at " + matrix.round().getCode() + ", " + programme)
                .row(Style.LOCKED, matrix.framework().getTitle() + ", version " + matrix.framework().getNumber())
                .row(Style.LOCKED, matrix.explanation())
                .row(Style.LOCKED, "Levels are steps in words. Sites began from different places; this is a basis for conversation and not a league table.");
        var wide = workbook.open("Matrix", widths(2 + factors.size())).row(Style.HEADING,
                Stream.concat(Stream.of("Site", "Analysis group"), factors.stream().map(Factor::getName)).toArray());
        matrix.rows().forEach(row -> wide.row(locked(Stream.concat(Stream.of(row.label(), row.group()), row.cells().stream().map(MatrixWorkbook::inWords)).toList())));
        var head = MatrixTable.head(matrix);
        var tidy = workbook.open("Rows", widths(head.size())).row(Style.HEADING, head.toArray());
        MatrixTable.rows(matrix).forEach(row -> tidy.row(locked(row)));
        var strips = workbook.open("From round to round", widths(3 + matrix.strips().stream().mapToInt(strip -> strip.rounds().size()).max().orElse(0)));
        strips.row(Style.LOCKED, matrix.strips().isEmpty() ? "There is only one site" : matrix.stripsExplanation());
        for (var strip : matrix.strips()) {
            strips.row(Style.HEADING, Stream.concat(Stream.of(strip.factor().getName(), "Level"), strip.rounds().stream()).toArray());
            strip.lines().forEach(line -> strips.row(locked(Stream.concat(Stream.<Object>of("", line.label()), line.counts().stream().map(FactorStrip.Count::number)).toList())));
        }
        return workbook.bytes();
    }

    private static List<Integer> widths(int columns) {
        var widths = new ArrayList<>(Collections.nCopies(columns, NARROW));
        widths.set(0, WIDE);
        return widths;
    }

    /** Such as "3 Established (Self 2, split; Up from 2)". */
    private static String inWords(MatrixCell cell) {
        var more = Stream.of(cell.beside(), cell.moved()).filter(part -> !part.isEmpty()).toList();
        return (cell.number() + " " + cell.word()).strip() + (more.isEmpty() ? "" : " (" + String.join("; ", more) + ")");
    }

    private static List<Cell> locked(List<?> values) {
        return values.stream().map(value -> new Cell(value, Style.LOCKED)).toList();
    }
}
