package org.quarterdeck.theme.across;

import java.util.List;
import java.util.stream.IntStream;

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

    /**
     * The matrix in parts that are narrow enough for a page.
     *
     * @param across how many sites a part has at most
     */
    public List<ThemeMatrix> parts(int across) {
        return IntStream.iterate(0, from -> from < sites.size(), from -> from + across).mapToObj(from -> {
            int to = Math.min(from + across, sites.size());
            return new ThemeMatrix(sites.subList(from, to).stream().map(ThemeMatrix::numberOf).toList(), rows.stream()
                    .map(row -> new Row(row.code(), row.name(), row.kind(), row.raisedBy(), row.passages().subList(from, to))).toList());
        }).toList();
    }

    /** "06" of "Site 06"; a pseudonym of another form stays whole. */
    private static String numberOf(String pseudonym) {
        return pseudonym.matches("Site \\d+") ? pseudonym.substring("Site ".length()) : pseudonym;
    }

    public int total() {
        return rows.stream().mapToInt(Row::total).sum();
    }
}
