package org.quarterdeck.shared;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quarterdeck.shared.Candidates.Candidate;

/**
 * Finds passages again in a text that may have been amended since. The quotation to the letter and where it was is best; then
 * every place is scored by how much of the quotation and of its surroundings stands there, with the weights that Hypothesis
 * publishes in its client (quotation 50, before 20, after 20, position 2). It answers nothing rather than a doubtful place:
 * too low a score, or two places that score alike, and the passage is gone. See docs/anchors.md for the rules as measured.
 */
public final class Anchoring {
    /**
     * Where a passage stands now.
     *
     * @param exact whether it stands there to the letter and in surroundings that agree; otherwise a reader has to be told
     */
    public record Found(Passage place, boolean exact) {
    }

    /** At most one in so many characters of a passage may have changed. */
    static final int TOLERANCE = 4;
    /** A quotation this long is not expected to stand in a text a second time. */
    private static final int UNMISTAKABLE = 40;
    /** So many characters of a shorter one and of its surroundings must agree. */
    private static final int AGREEING = 60;
    /** The score that a place needs, of 1. */
    private static final double ENOUGH = 0.63;
    /** By so much no other place may come near. */
    private static final double APART = 0.05;
    /** Share of a long quotation that is found without its surroundings. */
    private static final double NEARLY = 0.9;
    /** Agreement of both sides, of 2, within which figures and names may have been replaced in a short passage. */
    private static final double UNCHANGED = 1.9;

    private static final Pattern PARTICULAR = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*|\\p{N}[\\p{N}.,:]*");

    private final String text;
    private String folded;
    private String mirrored;

    private Anchoring(String text) {
        this.text = text;
    }

    /** For the passages of one text; they are found faster together than one by one. */
    public static Anchoring in(String text) {
        return new Anchoring(text);
    }

    /** The text in which passages are found. */
    public String text() {
        return text;
    }

    /** Where the passage stands in the text, or nothing where it is gone. */
    public Optional<Found> find(Passage passage) {
        if (isUntouched(passage)) {
            return Optional.of(new Found(passage, true));
        }
        if (folded == null) {
            folded = PlainText.folded(text);
            mirrored = ContextSide.mirrored(folded);
        }
        var candidates = Candidates.of(passage, text, folded, mirrored);
        return candidates.stream().max(Comparator.comparingDouble(each -> score(each, passage)))
                .filter(best -> isEnough(best, passage))
                .filter(best -> candidates.stream().allMatch(each -> each.equals(best) || isWorse(each, best, passage)))
                .map(best -> new Found(Passage.of(text, best.start(), best.end()), best.literal() && score(best, passage) >= ENOUGH));
    }

    /** It and its surroundings stand where they stood; of a short text that is too little unless nothing at all was changed. */
    private boolean isUntouched(Passage passage) {
        var whole = passage.before() + passage.quote() + passage.after();
        return text.startsWith(whole, passage.start() - passage.before().length()) && whole.length() >= Math.min(AGREEING, text.length());
    }

    private boolean isEnough(Candidate candidate, Passage passage) {
        boolean isEnough = score(candidate, passage) >= ENOUGH;
        if (passage.quote().length() >= UNMISTAKABLE) {
            return isEnough || candidate.literal() || candidate.kept() >= NEARLY && hasSameParticulars(candidate, passage);
        }
        double context = candidate.before() + candidate.after();
        return isEnough && candidate.kept() * passage.quote().length() + Passage.CONTEXT * context >= AGREEING
                && (context >= UNCHANGED || candidate.literal() || hasSameParticulars(candidate, passage));
    }

    private boolean hasSameParticulars(Candidate candidate, Passage passage) {
        return particulars(passage.quote()).equals(particulars(text.substring(candidate.start(), candidate.end())));
    }

    /** Figures and names: sentences of one mould differ in these. */
    private static List<String> particulars(String text) {
        return PARTICULAR.matcher(text).results().filter(found -> found.start() > 0).map(MatchResult::group).toList();
    }

    private boolean isWorse(Candidate other, Candidate best, Passage passage) {
        return score(best, passage) - score(other, passage) >= APART;
    }

    private double score(Candidate candidate, Passage passage) {
        double near = 1 - Math.min(1, Math.abs(candidate.start() - passage.start()) / (double) text.length());
        return (50 * candidate.kept() + 20 * candidate.before() + 20 * candidate.after() + 2 * near) / 92;
    }
}
