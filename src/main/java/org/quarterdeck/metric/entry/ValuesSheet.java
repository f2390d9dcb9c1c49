package org.quarterdeck.metric.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.Period;
import org.quarterdeck.metric.Reading;
import org.quarterdeck.shared.Figure;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.sheet.SheetReader;
import org.quarterdeck.shared.sheet.SheetRow;
import org.quarterdeck.shared.sheet.WorkbookWriter;
import org.quarterdeck.shared.sheet.WorkbookWriter.Cell;
import org.quarterdeck.shared.sheet.WorkbookWriter.Style;

/** The Excel file in which the values of a metric are filled in, and what comes back of it. */
final class ValuesSheet {
    static final String FIELD = "file";
    private static final String VALUES = "Values";
    private static final String ABOUT = "About";
    private static final String LAYOUT = "values-1";
    private static final List<Integer> WIDTHS = List.of(24, 16, 16, 16, 16, 40, 40);

    private ValuesSheet() {
    }

    static byte[] of(LocalMetric metric, List<Period> periods) {
        var workbook = new WorkbookWriter();
        var sheet = workbook.sheet(VALUES, WIDTHS).row(Style.HEADING, "Period", "Numerator", "Denominator", "Value", "Compared with",
                "Why there is no value", "Reason for a correction");
        periods.forEach(period -> sheet.row(row(metric, period)));
        int last = Math.max(2, periods.size() + 1);
        var numbers = "B2:E" + last;
        if (metric.getSubject().isChange()) {
            sheet.anyNumber(numbers, "Enter a number");
        } else {
            sheet.atLeast(numbers, 0, "Enter a number that is not below zero");
        }
        workbook.hidden(ABOUT).row(Style.LOCKED, "metric", metric.getReference()).row(Style.LOCKED, "version", Integer.toString(metric.getNumber()))
                .row(Style.LOCKED, "layout", LAYOUT).row(Style.LOCKED, "name", metric.getName());
        return workbook.bytes();
    }

    private static List<Cell> row(LocalMetric metric, Period period) {
        var reading = metric.given().find(false, period).map(value -> value.getMeasured().reading()).orElse(new Reading(null, null, null, ""));
        var comparator = metric.given().find(true, period).map(value -> value.getFigure()).orElse(null);
        boolean ratio = metric.getSubject().isRatio();
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(period.code(), Style.LOCKED));
        cells.add(new Cell(Figure.of(reading.numerator()), ratio ? Style.NUMBER : Style.LOCKED));
        cells.add(new Cell(Figure.of(reading.denominator()), ratio ? Style.NUMBER : Style.LOCKED));
        cells.add(new Cell(reading.numerator() == null ? Figure.of(reading.figure()) : null, Style.NUMBER));
        cells.add(new Cell(Figure.of(comparator), metric.getSubject().isCompared() ? Style.NUMBER : Style.LOCKED));
        cells.add(new Cell(reading.missing(), Style.TEXT));
        cells.add(new Cell("", Style.TEXT));
        return cells;
    }

    /** @throws Invalid if it is no file of this metric as it is now */
    static List<SheetRow> read(LocalMetric metric, byte[] file) {
        var sheets = SheetReader.workbook(FIELD, file);
        if (!sheets.containsKey(VALUES) || !sheets.containsKey(ABOUT)) {
            throw new Invalid(FIELD, "The file has no sheet called " + (sheets.containsKey(VALUES) ? ABOUT : VALUES)
                    + ". Download the file again, fill that in and send it; its sheets keep their names");
        }
        var about = about(sheets);
        require(LAYOUT.equals(about.get("layout")), "The file was made for an earlier layout. Download it again and copy your values into it");
        require(metric.getReference().equals(about.get("metric")), "The file is of another metric, " + about.getOrDefault("name", "unknown")
                + ". Send it there, or download the file of this one");
        require(Integer.toString(metric.getNumber()).equals(about.get("version")), "The file was made for version " + about.get("version")
                + " of the definition, and version " + metric.getNumber() + " has been agreed since. Download it again and check that your values still fit");
        return sheets.get(VALUES);
    }

    private static Map<String, String> about(Map<String, List<SheetRow>> sheets) {
        var about = new HashMap<String, String>();
        sheets.get(ABOUT).forEach(row -> about.put(row.text(0), row.text(1)));
        return about;
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new Invalid(FIELD, otherwise);
        }
    }
}
