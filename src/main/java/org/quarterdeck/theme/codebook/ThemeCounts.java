package org.quarterdeck.theme.codebook;

import java.util.List;

/**
 * What counts under a theme today.
 *
 * @param madeAs numbers of codings by the theme that their coders gave
 * @param rounds numbers of codings by round
 * @param becameOf numbers of the codings that were made as this theme, by that under which they count
 */
public record ThemeCounts(long total, List<Count> madeAs, List<Count> rounds, List<Count> becameOf) {
    /** @param name code of a theme or of a round */
    public record Count(String name, long number) {
        static Count of(Object[] row) {
            return new Count((String) row[0], (Long) row[1]);
        }
    }
}
