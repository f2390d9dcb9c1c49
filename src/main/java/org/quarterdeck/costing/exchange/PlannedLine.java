package org.quarterdeck.costing.exchange;

import java.util.List;
import org.quarterdeck.costing.CostCategory;
import org.quarterdeck.costing.LineEntry;

/**
 * What a table would do with one line.
 *
 * @param place where it stands in the table, such as "Row 5"
 * @param number of the line that there is already, 0 for a new one
 * @param category null where the table names none that there is
 * @param title what the line is
 * @param fields what is different, or what a new line says
 * @param problems why it is refused, each with its cell
 */
public record PlannedLine(String place, Verdict verdict, int number, CostCategory category, String title, LineEntry entry,
        List<FieldDifference> fields, List<String> problems) {
    /** What becomes of a line. */
    public enum Verdict {
        ADDED("Added"), CHANGED("Changed"), UNCHANGED("Unchanged"), REMOVED("Removed"), LEFT_OUT("Left out"), REFUSED("Refused");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String getLabel() {
            return label;
        }
    }

    /** @param before may be empty, as may {@code after} */
    public record FieldDifference(String name, String before, String after) {
    }
}
