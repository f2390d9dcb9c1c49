package org.quarterdeck.maturity.across;

import org.quarterdeck.maturity.Framework;

/** The class of a cell's colour. There are six, from 0 to 5; with more levels neighbours share one. */
final class Tint {
    static final String NONE = "no-data";
    private static final int DARKEST = 5;

    private Tint() {
    }

    static String of(Framework framework, int level) {
        int highest = framework.getLevels().get(framework.getLevels().size() - 1).getNumber();
        return name(highest <= DARKEST ? level : level * DARKEST / highest);
    }

    /** The lightest for nothing, the darkest for all. */
    static String ofShare(int some, int all) {
        return name(all == 0 ? 0 : (some * DARKEST + all - 1) / all);
    }

    private static String name(int tint) {
        return "level-" + tint;
    }
}
