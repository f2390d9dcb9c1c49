package org.quarterdeck.theme.across;

import java.util.List;
import org.quarterdeck.theme.Theme;

/**
 * Themes by site or by analysis group, as much of it as a page shows.
 *
 * @param submitted how many sites submitted, of those that are looked at
 */
public record Matrix(int submitted, List<Column> columns, List<Row> rows) {
    /**
     * A site or a group.
     *
     * @param name pseudonym of a site, or name of a group
     * @param sites how many sites of it submitted
     */
    public record Column(String name, int sites) {
    }

    /**
     * A theme.
     *
     * @param total over all sites that are looked at, also those on other pages
     * @param cells for each column
     */
    public record Row(Theme theme, ThemeCount total, List<ThemeCount> cells) {
    }

    /** How many passages were coded, on all pages. */
    public int total() {
        return rows.stream().mapToInt(row -> row.total().passages()).sum();
    }
}
