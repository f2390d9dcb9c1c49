package org.quarterdeck.metric.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.sheet.SheetRow;

/** Which column of a pasted or sent table is which: by its headings, or without any by how many there are. */
final class Columns {
    /** What a column can hold, by the words that its heading begins with. */
    enum Column {
        PERIOD("period", "month", "quarter"), NUMERATOR("numerator", "counted"), DENOMINATOR("denominator", "divided by"), VALUE("value"),
        COMPARATOR("comparator", "compared with"), MISSING("why there is no value", "missing"), REASON("reason");

        private final List<String> words;

        Column(String... words) {
            this.words = List.of(words);
        }

        private boolean heads(String heading) {
            return words.stream().anyMatch(heading.strip().toLowerCase(Locale.ROOT)::startsWith);
        }
    }

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final boolean headed;

    private Columns(List<SheetRow> rows, LocalMetric metric) {
        var first = rows.get(0);
        for (var column : Column.values()) {
            for (int i = first.cells().size() - 1; i >= 0; i--) {
                if (column.heads(first.text(i))) {
                    places.put(column, i);
                }
            }
        }
        headed = places.containsKey(Column.PERIOD) && places.size() > 1;
        if (!headed) {
            places.clear();
            guess(rows, metric);
        }
    }

    private void guess(List<SheetRow> rows, LocalMetric metric) {
        int wide = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var order = wide == 2 ? List.of(Column.PERIOD, Column.VALUE)
                : wide == 3 && metric.getSubject().isRatio() ? List.of(Column.PERIOD, Column.NUMERATOR, Column.DENOMINATOR) : null;
        if (order == null) {
            throw new Invalid("pasted", "It is not clear what each column is. Put a row with the headings above them: Period, Numerator, Denominator,"
                    + " Value, Compared with, Why there is no value, Reason. Only Period and one other are needed");
        }
        order.forEach(column -> places.put(column, order.indexOf(column)));
    }

    /** @throws Invalid if there is no row, or it is not clear what the columns are */
    static List<Cells> of(List<SheetRow> rows, LocalMetric metric) {
        if (rows.isEmpty()) {
            throw new Invalid("pasted", "There are no values in it. Copy the cells with the periods and the values, and paste them here");
        }
        var columns = new Columns(rows, metric);
        var cells = new ArrayList<Cells>();
        rows.stream().skip(columns.headed ? 1 : 0).forEach(row -> cells.add(columns.cells(row)));
        return cells;
    }

    /**
     * A row with the cell that was calculated, if any.
     *
     * @param formula address of that cell, empty where there is none
     */
    record Cells(Typed typed, String formula) {
    }

    private Cells cells(SheetRow row) {
        var formula = places.values().stream().filter(place -> row.cell(place).formula()).map(row::address).findFirst().orElse("");
        return new Cells(new Typed("row " + row.number(), text(row, Column.PERIOD), text(row, Column.NUMERATOR), text(row, Column.DENOMINATOR),
                text(row, Column.VALUE), text(row, Column.COMPARATOR), text(row, Column.MISSING), text(row, Column.REASON)), formula);
    }

    private String text(SheetRow row, Column column) {
        return places.containsKey(column) ? row.text(places.get(column)) : "";
    }
}
