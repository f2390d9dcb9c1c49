package org.quarterdeck.costing.exchange;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.costing.Confidence;
import org.quarterdeck.costing.CostBasis;
import org.quarterdeck.costing.CostCategory;
import org.quarterdeck.costing.CostQuestion;
import org.quarterdeck.costing.CostTemplate;
import org.quarterdeck.costing.LineEntry;
import org.quarterdeck.shared.Invalid;

/** Reads one row as a line, and says by cell what is wrong with it. */
final class RowReader {
    private final CostTable.Row row;
    private final CostTemplate template;
    private final Map<CostColumn, String> problems = new LinkedHashMap<>();
    private CostCategory category;
    private LineEntry entry = LineEntry.EMPTY;

    RowReader(CostTable.Row row, CostTemplate template) {
        this.row = row;
        this.template = template;
        row.formulas().forEach(column -> problems.put(column, "this is a formula, and formulas are not calculated here. Paste its value"));
        category = readCategory().orElse(null);
        if (category == null) {
            problems.putIfAbsent(CostColumn.CATEGORY, "there is no such category. Use one of the names of the pro-forma");
        } else {
            readLine();
        }
    }

    private void readLine() {
        var typed = new LineEntry(row.text(CostColumn.ITEM), basis(), row.text(CostColumn.AMOUNT), row.text(CostColumn.LOW), row.text(CostColumn.HIGH),
                confidence(), row.text(CostColumn.REPLACED), row.text(CostColumn.WTE), row.text(CostColumn.MONTHS), row.text(CostColumn.ANNUAL));
        try {
            entry = typed.normalised();
        } catch (Invalid wrong) {
            CostColumn.ofField(wrong.field()).ifPresent(column -> problems.putIfAbsent(column, lower(wrong.getMessage())));
            return;
        }
        entry.problems(category).forEach((field, what) -> CostColumn.ofField(field).ifPresent(column -> problems.putIfAbsent(column, lower(what))));
        refuseWhatWouldNotCount();
    }

    /** In a form these fields are not shown; in a table, somebody who filled them in expects that they count. */
    private void refuseWhatWouldNotCount() {
        boolean range = entry.basis().equals(CostBasis.RANGE.name());
        refuse(!range, "leave it empty: only a range has a lowest and a highest", CostColumn.LOW, CostColumn.HIGH);
        refuse(range, "leave it empty: a range has a lowest and a highest instead", CostColumn.AMOUNT, CostColumn.WTE, CostColumn.MONTHS, CostColumn.ANNUAL);
        refuse(!category.isLabour(), "leave it empty: this category is not for staff", CostColumn.WTE, CostColumn.MONTHS, CostColumn.ANNUAL);
        refuse(!category.mayReplace(), "leave it empty: only existing staff can have replaced earlier work", CostColumn.REPLACED);
        if (row.text(CostColumn.REPLACED).matches("0?\\.0*[1-9]\\d*")) {
            problems.putIfAbsent(CostColumn.REPLACED, "write 40 for 40 per cent, not 0.4");
        }
    }

    private void refuse(boolean wrong, String what, CostColumn... columns) {
        for (var column : columns) {
            if (wrong && !row.text(column).isEmpty()) {
                problems.putIfAbsent(column, what);
            }
        }
    }

    private Optional<CostCategory> readCategory() {
        var text = row.text(CostColumn.CATEGORY);
        return CostCategory.named(text.toUpperCase(Locale.ROOT)).or(() -> template.getQuestions().stream()
                .filter(question -> question.getName().equalsIgnoreCase(text)).map(CostQuestion::getCategory).findFirst());
    }

    private String basis() {
        var text = row.text(CostColumn.BASIS).toUpperCase(Locale.ROOT);
        return text.equals("ESTIMATED") ? CostBasis.ESTIMATE.name() : text;
    }

    /** 10, 10%, within 10 per cent and 0.1, which is how a spreadsheet keeps 10%. */
    private String confidence() {
        var text = row.text(CostColumn.CONFIDENCE).toLowerCase(Locale.ROOT).replaceAll("\\s*(%|per cent)$", "").replaceAll("^within ", "").strip();
        return switch (text) {
            case "0.05" -> Confidence.WITHIN_5.getCode();
            case "0.1" -> Confidence.WITHIN_10.getCode();
            case "0.2" -> Confidence.WITHIN_20.getCode();
            case "0.5" -> Confidence.WITHIN_50.getCode();
            case "not known", "not known how close" -> Confidence.NOT_KNOWN.getCode();
            default -> text;
        };
    }

    private static String lower(String what) {
        return what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1);
    }

    /** Whether it is the sum of the others, as tables have at their end. */
    boolean isTotal() {
        return category == null && row.text(CostColumn.CATEGORY).toLowerCase(Locale.ROOT).matches("(grand )?total|sum");
    }

    void refuse(CostColumn column, String what) {
        problems.putIfAbsent(column, what);
    }

    Map<CostColumn, String> problems() {
        return problems;
    }

    CostCategory category() {
        return category;
    }

    LineEntry entry() {
        return entry;
    }

    CostTable.Row row() {
        return row;
    }
}
