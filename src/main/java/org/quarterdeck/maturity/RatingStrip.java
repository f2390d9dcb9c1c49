package org.quarterdeck.maturity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Where a strip of dots draws what, in the units of an SVG; the same for page and PDF. Each rater is a mark above their level:
 * a disc near the median, a ring further away, and the lead a square. A bar under the scale covers what is near the median.
 */
public class RatingStrip {
    private static final int STEP = 64;
    private static final int ROW = 18;
    private static final int SCALE = 30;
    private static final int MOST_ROWS = 12;

    /** A rater's mark. */
    public record Dot(int x, int y, boolean lead, boolean outside) {
    }

    /** A level of the scale. */
    public record Tick(int x, String label) {
    }

    private final List<Level> levels;
    private final SelfRating rating;
    private final int rows;

    /** @param rating of at least one rater */
    public RatingStrip(List<Level> levels, SelfRating rating) {
        this(levels, rating, MOST_ROWS);
    }

    /** @param most how many marks stand above each other; where there are more, only the words count them */
    public RatingStrip(List<Level> levels, SelfRating rating, int most) {
        this.levels = levels;
        this.rating = rating;
        this.rows = Math.min(most, levels.stream().mapToInt(level -> rating.consensus().count(level.getNumber())).max().orElse(1));
    }

    public List<Dot> getDots() {
        var stacked = new HashMap<Integer, Integer>();
        var dots = new ArrayList<Dot>();
        var voices = rating.voices();
        if (voices.isEmpty()) {
            levels.forEach(level -> {
                for (int i = 0; i < rating.consensus().count(level.getNumber()); i++) {
                    dots.add(dot(level, false, stacked));
                }
            });
        }
        voices.forEach(voice -> dots.add(dot(voice.level(), voice.lead(), stacked)));
        return dots;
    }

    private Dot dot(Level level, boolean lead, HashMap<Integer, Integer> stacked) {
        int place = stacked.merge(level.getNumber(), 1, Integer::sum) - 1;
        return new Dot(x(level.getNumber()), getFoot() - ROW / 2 - ROW * Math.min(place, rows - 1), lead, rating.consensus().isOutside(level.getNumber()));
    }

    public List<Tick> getTicks() {
        return levels.stream().map(level -> new Tick(x(level.getNumber()), level.getValue())).toList();
    }

    private int x(double number) {
        return (int) Math.round(STEP / 2.0 + STEP * (number - levels.get(0).getNumber()));
    }

    public int getMedianX() {
        return x(rating.consensus().getMedian());
    }

    /** Where what is near the median begins. */
    public int getNearFrom() {
        return Math.max(0, x(rating.consensus().getMedian() - 1) - STEP / 4);
    }

    /** How wide what is near the median is. */
    public int getNearWidth() {
        return Math.min(getWidth(), x(rating.consensus().getMedian() + 1) + STEP / 4) - getNearFrom();
    }

    public int getFoot() {
        return ROW * rows + 6;
    }

    public int getHeight() {
        return getFoot() + SCALE;
    }

    public int getWidth() {
        return STEP * (levels.get(levels.size() - 1).getNumber() - levels.get(0).getNumber() + 1);
    }

    /** What the strip shows, in words: what it comes to, and how many are at which level. */
    public String getReading() {
        var counts = levels.stream().filter(level -> rating.consensus().count(level.getNumber()) > 0)
                .map(level -> rating.consensus().count(level.getNumber()) + " at " + level.getLabel()).toList();
        return rating.consensus().getReading() + ". " + String.join(", ", counts) + ".";
    }
}
