package org.quarterdeck.theme.across;

import java.util.Locale;

/**
 * Two themes that occur together.
 *
 * @param one id of the theme that comes first in the codebook
 * @param overlapping how many passages of the one overlap a passage of the other, counted on the side that has fewer, so that
 *        a long passage over three short ones counts once
 * @param together in how many submitted answers both occur, overlapping or not
 * @param sites in how many sites' answers they overlap
 * @param passagesOne how many passages count under the one
 * @param passagesOther how many passages count under the other
 */
public record Pair(long one, long other, int overlapping, int together, int sites, int passagesOne, int passagesOther) {
    /**
     * The c-coefficient of ATLAS.ti, n12 / (n1 + n2 - n12): 0 where the themes never overlap, 1 where they always do. As n12 is
     * counted on the side that has fewer, it cannot exceed 1. (ATLAS.ti 22 User Manual, Code Co-occurrence Tools; it is the
     * index of Jaccard 1901.)
     */
    public double coefficient() {
        return overlapping / (double) (passagesOne + passagesOther - overlapping);
    }

    /** The coefficient with two decimals. */
    public String getShown() {
        return String.format(Locale.ROOT, "%.2f", coefficient());
    }
}
