package org.quarterdeck.theme.across;

import java.util.List;

/**
 * How many passages of each site's submission were coded to each theme in a round.
 *
 * @param sites pseudonyms of the sites that submitted, in their order
 * @param rows the themes that take codings, in the order of the codebook
 */
public record ThemeMatrix(List<String> sites, List<Row> rows) {
    /**
     * One theme.
     *
     * @param raisedBy how many sites raised it
     * @param passages for each site, in the order of the matrix
     */
    public record Row(String code, String name, String kind, int raisedBy, List<Integer> passages) {
        public int total() {
            return passages.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** The row of a theme, or null where the codebook has no such theme. */
    public Row row(String theme) {
        return rows.stream().filter(row -> row.code().equals(theme)).findFirst().orElse(null);
    }

    public int total() {
        return rows.stream().mapToInt(Row::total).sum();
    }
}
