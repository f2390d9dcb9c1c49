package org.quarterdeck.maturity;

import java.util.Collection;
import java.util.List;

/**
 * What several raters say together of one factor. The median counts, and a split is said: at least four ratings lie outside the
 * three levels around the median, or with fewer than eight raters half of them or more.
 *
 * <p>The rule is that of Delphi studies with the SCIROCCO tool (Int J Integr Care 2024, doi 10.5334/ijic.7747, table 1:
 * "at least four ratings outside the 3-point region containing the median"), which took it from the RAND/UCLA appropriateness
 * method. The tool itself and its scale were first validated by Grooten, Borgermans and Vrijhoef (Int J Integr Care
 * 2018;18(1):10). Between two levels the published figures count only those two as around the median, and so does this. For
 * fewer than eight raters they have no rule; "half or more" is ours.
 */
public final class Consensus {
    private static final int FULL_PANEL = 8;
    private static final int SPLIT_OF_A_FULL_PANEL = 4;

    private final List<Integer> levels;

    private Consensus(List<Integer> levels) {
        this.levels = levels;
    }

    /**
     * @param levels numbers of the levels that were given, at least one
     * @throws IllegalArgumentException if there are none
     */
    public static Consensus of(Collection<Integer> levels) {
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("Nobody has rated");
        }
        return new Consensus(levels.stream().sorted().toList());
    }

    public int getRaters() {
        return levels.size();
    }

    /** In the middle of all ratings; with an even number of raters it can lie between two levels. */
    public double getMedian() {
        return (lowerMiddle() + levels.get(levels.size() / 2)) / 2.0;
    }

    /** The level that counts: the median, or where it lies between levels the highest below it, because half do not see more. */
    public int getLevel() {
        return (int) Math.floor(getMedian());
    }

    private int lowerMiddle() {
        return levels.get((levels.size() - 1) / 2);
    }

    public int getLowest() {
        return levels.get(0);
    }

    public int getHighest() {
        return levels.get(levels.size() - 1);
    }

    /** How many ratings are more than one level away from the median. */
    public int getOutside() {
        return (int) levels.stream().filter(this::isOutside).count();
    }

    public boolean isOutside(int level) {
        return Math.abs(level - getMedian()) > 1;
    }

    public boolean isSplit() {
        return levels.size() >= FULL_PANEL ? getOutside() >= SPLIT_OF_A_FULL_PANEL : getOutside() * 2 >= levels.size();
    }

    /** The share of ratings around the median, in per cent. */
    public double getAgreement() {
        return 100.0 * (levels.size() - getOutside()) / levels.size();
    }

    /** Such as "Median 2.5 of 4 raters, from 1 to 4. Split: 2 of 4 are more than one level away." */
    public String getReading() {
        if (levels.size() == 1) {
            return "One rater";
        }
        var median = getMedian() == getLevel() ? Integer.toString(getLevel()) : getLevel() + ".5, so " + getLevel() + " counts,";
        var spread = getLowest() == getHighest() ? "all at " + getLowest() : "from " + getLowest() + " to " + getHighest();
        return "Median " + median + " of " + levels.size() + " raters, " + spread + ". "
                + (isSplit() ? "Split: " + getOutside() + " of " + levels.size() + " are more than one level away" : "No split");
    }

    /** How many gave this level. */
    public int count(int level) {
        return (int) levels.stream().filter(each -> each == level).count();
    }
}
