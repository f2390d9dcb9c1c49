package org.quarterdeck.theme.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quarterdeck.theme.across.ThemeMatrix;

/**
 * A theme as one of the things to write about.
 *
 * @param sites how many sites raised it
 * @param of how many sites submitted
 * @param begun whether something of it is written or quoted
 */
public record ThemeTask(String code, String name, String kind, int sites, int of, boolean begun, boolean written, int quotations) {
    /** The themes that are begun in their order, then those that were raised and are not begun, the most raised first. */
    static List<ThemeTask> of(ThematicSummary summary, ThemeMatrix matrix) {
        var tasks = new ArrayList<ThemeTask>();
        summary.getThemes().forEach(written -> {
            var row = matrix.row(written.getTheme().getCode());
            tasks.add(new ThemeTask(written.getTheme().getCode(), written.getTheme().getName(), written.getTheme().getKind().getLabel(),
                    row == null ? 0 : row.raisedBy(), matrix.sites().size(), true, written.isWritten(), written.getQuotations().size()));
        });
        matrix.rows().stream().filter(row -> row.raisedBy() > 0 && summary.find(row.code()).isEmpty())
                .sorted(Comparator.comparing(ThemeMatrix.Row::raisedBy).reversed())
                .forEach(row -> tasks.add(new ThemeTask(row.code(), row.name(), row.kind(), row.raisedBy(), matrix.sites().size(),
                        false, false, 0)));
        return tasks;
    }

    public String state() {
        return written ? "Completed" : begun ? "In progress" : "Not started";
    }

    public String label() {
        return written ? "Written" : state();
    }

    public String hint() {
        return kind + ". Raised by " + sites + " of " + of + " sites; " + (quotations == 0 ? "no quotation" : quotations == 1
                ? "1 quotation" : quotations + " quotations");
    }
}
