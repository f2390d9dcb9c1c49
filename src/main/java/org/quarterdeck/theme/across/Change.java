package org.quarterdeck.theme.across;

import java.util.List;

/**
 * How the sites that raise a theme changed since the round before. The rule is our own and plain, so that a reader can check it:
 * more or fewer sites raise a theme only when the share of the sites that submitted differs by ten percentage points or more
 * and the number of sites differs by two or more in the same direction. Anything less is steady.
 */
public enum Change {
    /** There is no round before to compare with. */
    FIRST("first round"),
    ABSENT("not raised"),
    /** Raised now, and in no round before. */
    NEW("new"),
    /** Raised now and in a round before the last, but not in the last. */
    BACK("back"),
    GROWING("growing"),
    STEADY("steady"),
    FADING("fading"),
    /** Raised in the last round, but not now. */
    GONE("gone");

    static final int POINTS = 10;
    static final int SITES = 2;
    private static final int HUNDRED = 100;

    private final String label;

    Change(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }

    /**
     * The change to the last of these rounds.
     *
     * @param raised how many sites raised the theme in each round so far, of those that submitted in it
     */
    static Change of(List<Share> raised) {
        var now = raised.get(raised.size() - 1);
        if (raised.size() == 1) {
            return now.sites() == 0 ? ABSENT : FIRST;
        }
        var before = raised.get(raised.size() - 2);
        if (before.sites() == 0 || now.sites() == 0) {
            return now.sites() == 0 ? before.sites() == 0 ? ABSENT : GONE
                    : raised.stream().limit(raised.size() - 2L).allMatch(earlier -> earlier.sites() == 0) ? NEW : BACK;
        }
        return isMore(now, before) ? GROWING : isMore(before, now) ? FADING : STEADY;
    }

    /** Ten points of a hundred, without rounding: a / m - b / n is ten hundredths or more. */
    private static boolean isMore(Share one, Share other) {
        return one.sites() - other.sites() >= SITES
                && HUNDRED * (one.sites() * other.of() - other.sites() * one.of()) >= POINTS * one.of() * other.of();
    }

    /**
     * So many sites of those that submitted.
     *
     * @param sites how many raised the theme
     * @param of how many submitted
     */
    public record Share(int sites, int of) {
        /** In per cent, rounded; 0 where none submitted. */
        public int percent() {
            return of == 0 ? 0 : Math.round(100f * sites / of);
        }
    }
}
