package org.quarterdeck.costing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a cost pro-forma comes to, in exact pounds; only {@link Pounds} rounds, when a figure is shown. What was carried over
 * from existing services is valued but never in a total, and a category that the site could not estimate is not zero: it has
 * no figure, and the totals are then of the others.
 */
public class CostResults {
    private static final int DIGITS_OF_A_SHARE = 4;

    private final List<CostLine> lines;
    private final Collection<CostCategory> unknown;
    private final BigDecimal stated;

    /**
     * @param unknown the categories that the site could not estimate
     * @param stated the total that the site itself states, or null
     */
    public CostResults(List<CostLine> lines, Collection<CostCategory> unknown, BigDecimal stated) {
        this.lines = List.copyOf(lines);
        this.unknown = List.copyOf(unknown);
        this.stated = stated;
    }

    /** The figure of a category; none where the site has none and says that it cannot estimate it. */
    public Optional<BigDecimal> category(CostCategory category) {
        var own = lines.stream().filter(line -> line.getCategory() == category).toList();
        return own.isEmpty() && unknown.contains(category) ? Optional.empty() : Optional.of(sum(own));
    }

    public BigDecimal setUp() {
        return counted(line -> line.getCategory().isSetUp());
    }

    /** Of 12 months. */
    public BigDecimal running() {
        return counted(line -> line.getCategory().isRunning());
    }

    /** Set-up and 12 months of running. */
    public BigDecimal total() {
        return setUp().add(running());
    }

    /** The value of what was taken over from existing services; none where the site could not say. Never in the totals. */
    public Optional<BigDecimal> carriedOver() {
        return category(CostCategory.CARRIED_OVER);
    }

    public Optional<BigDecimal> stated() {
        return Optional.ofNullable(stated);
    }

    /** By how much the total that the site states is above the one computed here; none where it states none. */
    public Optional<BigDecimal> difference() {
        return stated().map(figure -> figure.subtract(total()));
    }

    /** Whether the site's own total is another than the one computed here, as both are shown. */
    public boolean isDifferent() {
        return stated().filter(figure -> !Pounds.plain(figure).equals(Pounds.plain(total()))).isPresent();
    }

    /** The share of the total, 0 to 1, that rests on estimates and ranges; none where the total is nothing. */
    public Optional<BigDecimal> estimatedShare() {
        if (total().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(counted(line -> line.getBasis().isEstimated()).divide(total(), DIGITS_OF_A_SHARE, RoundingMode.HALF_UP));
    }

    /** The categories without a figure that would be in the totals. */
    public List<CostCategory> missing() {
        return unknown.stream().filter(category -> category.isCounted() && category(category).isEmpty()).sorted().toList();
    }

    private BigDecimal counted(Predicate<CostLine> which) {
        return lines.stream().filter(which).map(CostLine::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(List<CostLine> some) {
        return some.stream().map(CostLine::added).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
