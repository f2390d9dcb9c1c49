package org.quarterdeck.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterdeck.shared.ApproximateSearch.Hit;

/** Finds where a quotation stands with at most a quarter of its characters inserted, left out or replaced. */
final class Approximation {
    record Place(int start, int end, int edits) {
    }

    /** A longer quotation is found to the letter only, so that the search stays short. */
    static final int LONGEST = 20_000;
    private static final int MOST_EDITS = 2_500;
    private static final int SLACK = 32;

    private final String quote;
    private final String text;
    private final ContextSide before;
    private final ContextSide after;
    private final WordEnds words;
    private final int most;

    /** @param before what stood before the quotation; the side after is mirrored */
    Approximation(String quote, String text, ContextSide before, ContextSide after) {
        this.quote = quote;
        this.text = text;
        this.before = before;
        this.after = after;
        this.words = new WordEnds(text);
        this.most = quote.length() > LONGEST ? 0 : Math.min(quote.length() / Anchoring.TOLERANCE, MOST_EDITS);
    }

    /** The closest finds, the closest first, of equals the nearest to a position. */
    List<Place> places(int limit, int near) {
        if (most == 0) {
            return List.of();
        }
        var hits = new ArrayList<Hit>();
        new ApproximateSearch(quote).search(text, most, false, (read, edits) -> {
            var last = hits.isEmpty() ? null : hits.get(hits.size() - 1);
            if (last == null || read - last.read() > quote.length() / 2) {
                hits.add(new Hit(read, edits));
            } else if (edits < last.edits()) {
                hits.set(hits.size() - 1, new Hit(read, edits));
            }
        });
        return hits.stream().sorted(Comparator.comparingInt(Hit::edits).thenComparingInt(hit -> Math.abs(hit.read() - near)))
                .limit(limit).flatMap(hit -> delimited(hit.read()).stream()).toList();
    }

    /** The ends are where the surroundings say, or else at ends of words, outwards before inwards, as far as the quarter allows. */
    private Optional<Place> delimited(int end) {
        int start = end - begin(end);
        int slack = 8 + Math.min(most, SLACK);
        int from = before.boundary(start, slack);
        int to = text.length() - after.boundary(text.length() - end, slack);
        return Stream.of(place(from == start ? words.from(start, -1) : from, to == end ? words.from(end, 1) : to),
                        place(words.from(start, -1), words.from(end, 1)), place(words.from(start, 1), words.from(end, -1)))
                .filter(place -> place.edits() <= most).findFirst();
    }

    /** How far before its end the quotation begins. */
    private int begin(int end) {
        var back = ContextSide.mirrored(text.substring(Math.max(0, end - quote.length() - most), end));
        return new ApproximateSearch(ContextSide.mirrored(quote)).beginning(back, most).read();
    }

    private Place place(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && words.isWaste(start, quote.charAt(0))) {
            start++;
        }
        while (start < end && words.isWaste(end - 1, quote.charAt(quote.length() - 1))) {
            end--;
        }
        return new Place(start, end, edits(start, end));
    }

    private int edits(int start, int end) {
        var edits = new int[] {most + 1};
        if (start < end) {
            new ApproximateSearch(quote).search(text.substring(start, end), most, true, (read, needed) -> {
                if (read == end - start) {
                    edits[0] = needed;
                }
            });
        }
        return edits[0];
    }
}
