package org.quarterdeck.shared;

/**
 * What stood on one side of a passage, and how well it agrees with a place of another text. It is written for the side
 * before; for the side after, everything is handed over mirrored.
 */
final class ContextSide {
    private static final int DISTINCT = 12;

    private final String context;
    private final String quote;
    private final String text;
    private final ApproximateSearch search;

    ContextSide(String context, String quote, String text) {
        this.context = context;
        this.quote = quote;
        this.text = text;
        this.search = context.isEmpty() ? null : new ApproximateSearch(context);
    }

    static String mirrored(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    /** Nothing or little stood before: the passage began the text, or nearly. */
    private boolean isEdge() {
        return context.length() < Passage.CONTEXT - 1;
    }

    /**
     * From 0 to 1: the share of the context that stands directly before a place, less as much again for what does not, so
     * that unlike texts come out at 0. The beginning of the text counts as context where the passage was near it.
     */
    double agreement(int place) {
        double like = context.isEmpty() ? 1 : Math.max(0, 1 - 2.0 * near(place, 4).edits() / context.length());
        boolean isSameEdge = isEdge() && place <= context.length() + 4;
        return isSameEdge ? like : like * context.length() / Passage.CONTEXT;
    }

    /** Where a place near the given one begins, if the context tells: it stands there with at most one edit in eight. */
    int boundary(int place, int slack) {
        if (context.length() < DISTINCT) {
            return place;
        }
        var hit = near(place, slack);
        return hit.edits() <= context.length() / 8 ? hit.read() : place;
    }

    private ApproximateSearch.Hit near(int place, int slack) {
        int from = Math.max(0, place - context.length() - slack);
        var hit = search.best(text.substring(from, Math.min(text.length(), place + slack)), context.length());
        return new ApproximateSearch.Hit(from + hit.read(), hit.edits());
    }

    /**
     * Whether what ends here is rather what stood before the passage than the passage: it ends as the context did, and less
     * as the quotation did. Where it ends as both did, nothing tells them apart unless the place is the old one.
     */
    boolean isNeighbour(int end, boolean isOldPlace) {
        var before = ending(context, context.length());
        var own = ending(quote, quote.length());
        int length = Math.min(before.length(), own.length());
        if (length < DISTINCT) {
            return false;
        }
        var there = ending(text, end);
        int likeBefore = new ApproximateSearch(before.substring(0, length)).beginning(there, length).edits();
        int likeOwn = new ApproximateSearch(own.substring(0, length)).beginning(there, length).edits();
        return likeBefore < likeOwn || likeBefore == likeOwn && likeOwn <= length / 8 && !isOldPlace;
    }

    /** The last characters up to a position, mirrored, from the last letter or figure on. */
    private static String ending(String text, int end) {
        int last = end;
        while (last > 0 && !Character.isLetterOrDigit(text.charAt(last - 1))) {
            last--;
        }
        return mirrored(text.substring(Math.max(0, last - Passage.CONTEXT - DISTINCT), last));
    }
}
