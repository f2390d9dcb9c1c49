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
    private static final double MARK = 6;
    private static final double SMALL_MARK = 4.2;
    private static final int SMALL_STEP = 22;
    private static final int SMALL_ROW = 11;
    private static final int SMALL_ROWS = 3;
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
    private final int step;
    private final int row;
    private final int rows;

    /** @param rating of at least one rater */
    public RatingStrip(List<Level> levels, SelfRating rating) {
        this(levels, rating, STEP, ROW, MOST_ROWS);
    }

    /** One for the cell of a table: where more marks stand above each other than there is room for, only the words count them. */
    public static RatingStrip small(List<Level> levels, SelfRating rating) {
        return new RatingStrip(levels, rating, SMALL_STEP, SMALL_ROW, SMALL_ROWS);
    }

    private RatingStrip(List<Level> levels, SelfRating rating, int step, int row, int most) {
        this.levels = levels;
        this.rating = rating;
        this.step = step;
        this.row = row;
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
        return new Dot(x(level.getNumber()), getFoot() - row / 2 - row * Math.min(place, rows - 1), lead, rating.consensus().isOutside(level.getNumber()));
    }

    public List<Tick> getTicks() {
        return levels.stream().map(level -> new Tick(x(level.getNumber()), level.getValue())).toList();
    }

    private int x(double number) {
        return (int) Math.round(step / 2.0 + step * (number - levels.get(0).getNumber()));
    }

    public int getMedianX() {
        return x(rating.consensus().getMedian());
    }

    /** Where what is near the median begins. */
    public int getNearFrom() {
        return Math.max(0, x(rating.consensus().getMedian() - 1) - step / 4);
    }

    /** How wide what is near the median is. */
    public int getNearWidth() {
        return Math.min(getWidth(), x(rating.consensus().getMedian() + 1) + step / 4) - getNearFrom();
    }

    /** Half the size of a mark. */
    public double getMark() {
        return step == SMALL_STEP ? SMALL_MARK : MARK;
    }

    public int getFoot() {
        return row * rows + 6;
    }

    public int getHeight() {
        return getFoot() + SCALE;
    }

    public int getWidth() {
        return step * (levels.get(levels.size() - 1).getNumber() - levels.get(0).getNumber() + 1);
    }

    /** What the strip shows, in words: what it comes to, and how many are at which level. */
    public String getReading() {
        var counts = levels.stream().filter(level -> rating.consensus().count(level.getNumber()) > 0)
                .map(level -> rating.consensus().count(level.getNumber()) + " at " + level.getLabel()).toList();
        return rating.consensus().getReading() + ". " + String.join(", ", counts) + ".";
    }
}
