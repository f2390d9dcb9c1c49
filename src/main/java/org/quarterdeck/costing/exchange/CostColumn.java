package org.quarterdeck.costing.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a table of costs, in their order. */
enum CostColumn {
    ROW("Row", 16, "rowidentifier", "id"), CATEGORY("Category", 34), ITEM("Item", 60, "whatitis", "description"), BASIS("Basis", 12),
    AMOUNT("Amount", 14, "amountgbp", "amountinpounds", "pounds"), LOW("Lowest", 14, "low"), HIGH("Highest", 14, "high"),
    CONFIDENCE("How close", 14, "confidence"), REPLACED("Per cent that replaced earlier work", 16, "replaced", "percentreplaced"),
    WTE("Whole-time equivalents", 14, "wte"), MONTHS("Months", 10), ANNUAL("Cost of a whole post for a year", 16, "annual", "annualcost");

    private final String heading;
    private final int width;
    private final List<String> others;

    CostColumn(String heading, int width, String... others) {
        this.heading = heading;
        this.width = width;
        this.others = List.of(others);
    }

    String heading() {
        return heading;
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** The name of the field of a line, as its entry and its page call it. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CostColumn> ofField(String field) {
        return Arrays.stream(values()).filter(column -> column.field().equals(field)).findFirst();
    }

    /** The column that a heading names, however it is written. */
    static Optional<CostColumn> headed(String heading) {
        var bare = bare(heading);
        return Arrays.stream(values()).filter(column -> bare(column.heading).equals(bare) || column.others.contains(bare)).findFirst();
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
