package org.quarterdeck.costing.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.sheet.SheetCell;
import org.quarterdeck.shared.sheet.SheetRow;

/** Rows under the headings of {@link CostColumn}. */
final class CostTable {
    private static final List<CostColumn> WITHOUT_HEADINGS = List.of(CostColumn.CATEGORY, CostColumn.ITEM, CostColumn.BASIS, CostColumn.AMOUNT,
            CostColumn.LOW, CostColumn.HIGH, CostColumn.CONFIDENCE, CostColumn.REPLACED, CostColumn.WTE, CostColumn.MONTHS, CostColumn.ANNUAL);
    private static final int FEWEST_HEADINGS = 3;

    private final Map<CostColumn, Integer> columns;
    private final List<SheetRow> rows;

    private CostTable(Map<CostColumn, Integer> columns, List<SheetRow> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Finds the columns by their headings; a table that has none has its columns in their usual order.
     *
     * @throws Invalid if there are no rows, or a heading stands twice
     */
    static CostTable of(String field, List<SheetRow> rows) {
        if (rows.isEmpty()) {
            throw new Invalid(field, "There are no lines in it. Copy the cells with the lines and paste them");
        }
        var headed = headed(field, rows.get(0));
        if (headed.size() >= FEWEST_HEADINGS) {
            require(field, headed);
            return new CostTable(headed, rows.subList(1, rows.size()));
        }
        var usual = new EnumMap<CostColumn, Integer>(CostColumn.class);
        WITHOUT_HEADINGS.forEach(column -> usual.put(column, WITHOUT_HEADINGS.indexOf(column)));
        return new CostTable(usual, rows);
    }

    private static Map<CostColumn, Integer> headed(String field, SheetRow row) {
        var found = new EnumMap<CostColumn, Integer>(CostColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            int place = i;
            CostColumn.headed(row.text(i)).ifPresent(column -> {
                if (found.put(column, place) != null) {
                    throw new Invalid(field, "The column “" + column.heading() + "” is there twice. Leave one of them out");
                }
            });
        }
        return found;
    }

    private static void require(String field, Map<CostColumn, Integer> headed) {
        for (var needed : List.of(CostColumn.CATEGORY, CostColumn.ITEM, CostColumn.BASIS)) {
            if (!headed.containsKey(needed)) {
                throw new Invalid(field, "The column “" + needed.heading() + "” is missing. Put it back, or download the file again");
            }
        }
    }

    /** The rows in which somebody filled in something besides the row's own name. */
    List<Row> rows() {
        return rows.stream().map(Row::new).filter(row -> !row.isBlank()).toList();
    }

    /** One row. */
    final class Row {
        private final SheetRow row;

        private Row(SheetRow row) {
            this.row = row;
        }

        String text(CostColumn column) {
            return cell(column).text();
        }

        int number() {
            return row.number();
        }

        /** Such as "E5", or the row where there is no such column. */
        String address(CostColumn column) {
            return columns.containsKey(column) ? row.address(columns.get(column)) : "Row " + row.number();
        }

        /** The cells that were calculated instead of filled in. */
        List<CostColumn> formulas() {
            var found = new ArrayList<CostColumn>();
            columns.forEach((column, place) -> {
                if (row.cell(place).formula()) {
                    found.add(column);
                }
            });
            return found;
        }

        private SheetCell cell(CostColumn column) {
            return columns.containsKey(column) ? row.cell(columns.get(column)) : new SheetCell("", false);
        }

        private boolean isBlank() {
            var filled = new HashMap<>(columns);
            filled.remove(CostColumn.ROW);
            return filled.keySet().stream().allMatch(column -> cell(column).isEmpty());
        }
    }
}
