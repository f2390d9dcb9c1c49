package org.quarterdeck.theme.summary;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.quarterdeck.theme.summary.SummaryContent.ThemeFinding;

/**
 * The themes of a summary by how many sites raise them, as a chart: a bar for this round, a diamond for the round before.
 * Lengths are in the units of a drawing that is 642 wide.
 */
public final class Glance {
    private static final int LEFT = 236;
    private static final int SPAN = 642 - LEFT - 44;
    private static final int HIGH = 21;
    private static final double GAP = 8;
    private static final double DIGIT = 8;
    private static final double DIAMOND = 7;
    private static final int LONGEST_NAME = 36;

    private final List<ThemeFinding> ranked;
    private final int of;

    private Glance(List<ThemeFinding> ranked, int of) {
        this.ranked = ranked;
        this.of = Math.max(1, of);
    }

    public static Glance at(SummaryContent content) {
        return new Glance(content.themes().stream().sorted(Comparator.comparingInt(ThemeFinding::sites).reversed()).toList(),
                content.method().submitted());
    }

    /** The themes, those that the most sites raise first. */
    public List<ThemeFinding> getRanked() {
        return ranked;
    }

    /** What the chart shows, in a sentence; empty where nothing is written yet. */
    public String getHeadline() {
        if (ranked.isEmpty()) {
            return "";
        }
        var first = ranked.get(0);
        return "\u201c" + first.name() + "\u201d is raised by the most sites: " + first.sites() + " of " + first.of() + ".";
    }

    public int getLeft() {
        return LEFT;
    }

    public int getFoot() {
        return ranked.size() * HIGH + 4;
    }

    public List<Mark> getMarks() {
        return IntStream.rangeClosed(0, 4).mapToObj(quarter -> new Mark(LEFT + SPAN * quarter / 4, Math.round(of * quarter / 4f))).toList();
    }

    public List<Bar> getBars() {
        return IntStream.range(0, ranked.size()).mapToObj(place -> bar(ranked.get(place), place * HIGH)).toList();
    }

    private Bar bar(ThemeFinding theme, int y) {
        double length = (double) SPAN * theme.sites() / of;
        Double before = theme.sitesBefore() == null ? null : LEFT + (double) SPAN * theme.sitesBefore() / of;
        return new Bar(shortened(theme.name()), theme.sites(), y, length, before, label(LEFT + length + GAP, theme.sites(), before));
    }

    /** Where the number stands: behind the bar, and behind the diamond where that would cover it. */
    private static double label(double behindBar, int sites, Double before) {
        double end = behindBar + DIGIT * Integer.toString(sites).length();
        return before != null && before + DIAMOND > behindBar - 2 && before - DIAMOND < end + 2 ? before + DIAMOND + GAP / 2 : behindBar;
    }

    /** The whole name stands in the table beside the chart. */
    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST_NAME - 1))).strip() + "\u2026";
    }

    /** A line of the scale at so many sites. */
    public record Mark(int x, int sites) {
    }

    /**
     * @param before where the diamond stands, or null
     * @param label where the number stands
     */
    public record Bar(String name, int sites, int y, double length, Double before, double label) {
    }
}
