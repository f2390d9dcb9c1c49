package org.quarterdeck.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param total readable hits, at most {@link Search#MOST}
 * @param more whether there are more than that
 * @param behind whether some texts may not be found yet, because the index is being brought up to date
 */
public record Found(List<Hit> hits, int page, int total, boolean more, boolean behind) {
    static final Found NOTHING = new Found(List.of(), 1, 0, false, false);

    public int getPages() {
        return Math.max(1, (total + Search.PAGE - 1) / Search.PAGE);
    }

    /** "3 results", "More than 200 results", "No results". */
    public String getSummary() {
        return more ? "More than " + total + " results. The best " + total + " are shown"
                : total == 0 ? "No results" : total == 1 ? "1 result" : total + " results";
    }

    public List<Hit> getHits() {
        return hits;
    }

    public int getPage() {
        return page;
    }

    public int getTotal() {
        return total;
    }

    public boolean isBehind() {
        return behind;
    }
}
