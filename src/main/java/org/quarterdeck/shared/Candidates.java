package org.quarterdeck.shared;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The places of a text at which a passage may stand now. */
final class Candidates {
    /**
     * A place with what speaks for it.
     *
     * @param kept share of the quotation that stands there, from 0 to 1
     * @param before how well the text before it agrees, from 0 to 1
     * @param literal whether the quotation stands there to the letter
     */
    record Candidate(int start, int end, double kept, double before, double after, boolean literal) {
        boolean overlaps(Candidate other) {
            return start < other.end && other.start < end;
        }

        boolean isSure() {
            return literal && before == 1 && after == 1;
        }
    }

    /** How many places of a kind are looked at, so that hostile text takes no longer. */
    private static final int MOST = 60;
    private static final int END = 10;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\S");

    private final Passage passage;
    private final String text;
    private final String folded;
    private final String quote;
    private final ContextSide before;
    private final ContextSide after;
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(Passage passage, String text, String folded, String mirrored) {
        this.passage = passage;
        this.text = text;
        this.folded = folded;
        quote = PlainText.folded(passage.quote());
        before = new ContextSide(PlainText.folded(passage.before()), quote, folded);
        after = new ContextSide(ContextSide.mirrored(PlainText.folded(passage.after())), ContextSide.mirrored(quote), mirrored);
    }

    /** @param folded the text in the form in which it is compared, also handed over mirrored */
    static List<Candidate> of(Passage passage, String text, String folded, String mirrored) {
        var candidates = new Candidates(passage, text, folded, mirrored);
        candidates.literal();
        if (candidates.found.stream().noneMatch(Candidate::isSure)) {
            candidates.inserted();
            candidates.approximate();
        }
        return candidates.found;
    }

    private void literal() {
        var words = new WordEnds(text);
        boolean began = words.isOneWord(passage.before() + passage.quote(), passage.before().length());
        boolean ended = words.isOneWord(passage.quote() + passage.after(), passage.quote().length());
        var places = new ArrayList<Integer>();
        int step = Math.max(1, quote.length() / 2);
        for (int at = text.indexOf(passage.quote()); at >= 0; at = text.indexOf(passage.quote(), at + step)) {
            if ((began || !words.isInside(at)) && (ended || !words.isInside(at + quote.length()))) {
                places.add(at);
            }
        }
        places.stream().sorted(Comparator.comparingInt(at -> Math.abs(at - passage.start()))).limit(MOST)
                .forEach(at -> add(at, at + quote.length(), 1, true));
    }

    /** From the quotation's first characters to its last ones, where more was inserted than a quarter. */
    private void inserted() {
        if (quote.length() < Passage.CONTEXT || quote.length() > Approximation.LONGEST) {
            return;
        }
        var ends = places(quote.substring(quote.length() - END));
        for (int start : places(quote.substring(0, END))) {
            ends.stream().map(end -> end + END).filter(end -> end - start > quote.length() && end - start <= 2 * quote.length())
                    .findFirst().ifPresent(end -> {
                        double kept = kept(folded.substring(start, end));
                        if (kept >= 1 - 1.0 / Anchoring.TOLERANCE) {
                            addUnlessNeighbour(start, end, kept);
                        }
                    });
        }
    }

    private List<Integer> places(String words) {
        var places = new ArrayList<Integer>();
        for (int at = folded.indexOf(words); at >= 0 && places.size() < MOST; at = folded.indexOf(words, at + 1)) {
            places.add(at);
        }
        return places;
    }

    /** Share of the quotation's words, by their length, that stand in their order in another text. */
    private double kept(String there) {
        var words = words(quote);
        return 1 - DiffUtils.diff(words, words(there)).getDeltas().stream().mapToInt(delta -> length(delta.getSource().getLines())).sum()
                / (double) length(words);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group()).toList();
    }

    private static int length(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }

    private void approximate() {
        new Approximation(quote, folded, before, after).places(MOST, passage.end())
                .forEach(place -> addUnlessNeighbour(place.start(), place.end(), 1 - place.edits() / (double) quote.length()));
    }

    private void addUnlessNeighbour(int start, int end, double kept) {
        boolean isOldPlace = start == passage.start();
        if (!before.isNeighbour(end, isOldPlace) && !after.isNeighbour(text.length() - start, isOldPlace)) {
            add(start, end, kept, false);
        }
    }

    /** Of places that overlap, the one that keeps more of the quotation counts. */
    private void add(int start, int end, double kept, boolean literal) {
        var candidate = new Candidate(start, end, kept, before.agreement(start), after.agreement(text.length() - end), literal);
        if (found.stream().noneMatch(other -> candidate.overlaps(other) && other.kept() >= kept)) {
            found.removeIf(candidate::overlaps);
            found.add(candidate);
        }
    }
}
