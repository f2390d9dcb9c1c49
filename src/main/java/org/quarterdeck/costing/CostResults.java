package org.quarterdeck.costing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a cost pro-forma comes to, in exact pounds; only {@link Pounds} rounds, when a figure is shown. What was carried over
 * from existing services is valued but never in a total, and a category that the site could not estimate is not zero: it has
 * no figure, and the totals are then of the others.
 */
public class CostResults {
    private static final int DIGITS_OF_A_SHARE = 4;

    private final List<CostItem> lines;
    private final Collection<CostCategory> unknown;
    private final BigDecimal stated;
    private final BigDecimal funding;

    /**
     * @param unknown the categories that the site could not estimate
     * @param stated the total that the site itself states, or null
     * @param funding what the site received, or null
     */
    public CostResults(List<CostItem> lines, Collection<CostCategory> unknown, BigDecimal stated, BigDecimal funding) {
        this.lines = List.copyOf(lines);
        this.unknown = List.copyOf(unknown);
        this.stated = stated;
        this.funding = funding;
    }

    /** The figure of a category; none where the site has none and says that it cannot estimate it. */
    public Optional<BigDecimal> category(CostCategory category) {
        var own = lines.stream().filter(line -> line.category() == category).toList();
        return own.isEmpty() && unknown.contains(category) ? Optional.empty() : Optional.of(sum(own.stream(), CostItem::added));
    }

    public BigDecimal setUp() {
        return counted(line -> line.category().isSetUp());
    }

    /** Of 12 months. */
    public BigDecimal running() {
        return counted(line -> line.category().isRunning());
    }

    /** Set-up and 12 months of running. */
    public BigDecimal total() {
        return setUp().add(running());
    }

    /** The value of what was taken over from existing services; none where the site could not say. Never in the totals. */
    public Optional<BigDecimal> carriedOver() {
        return category(CostCategory.CARRIED_OVER);
    }

    /** The least that the total may be: every line at its lowest. None where no line is a range or an estimate with a per cent. */
    public Optional<BigDecimal> lowest() {
        return bound(CostItem::lowest);
    }

    /** The most that the total may be. */
    public Optional<BigDecimal> highest() {
        return bound(CostItem::highest);
    }

    /** How many of the estimates in the total say nothing of how far off they can be, so that the bounds do not widen for them. */
    public long unbounded() {
        return inTotal().filter(line -> !line.isBounded()).count();
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

    public Optional<BigDecimal> funding() {
        return Optional.ofNullable(funding);
    }

    /** The total less the funding received, negative where the funding was more; none where the site did not say what it received. */
    public Optional<BigDecimal> netOfFunding() {
        return funding().map(received -> total().subtract(received));
    }

    /** The share of the total, 0 to 1, that rests on estimates and ranges; none where the total is nothing. */
    public Optional<BigDecimal> estimatedShare() {
        if (total().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(counted(line -> line.basis().isEstimated()).divide(total(), DIGITS_OF_A_SHARE, RoundingMode.HALF_UP));
    }

    /** The categories without a figure that would be in the totals. */
    public List<CostCategory> missing() {
        return unknown.stream().filter(category -> category.isCounted() && category(category).isEmpty()).sorted().toList();
    }

    private Optional<BigDecimal> bound(Function<CostItem, BigDecimal> end) {
        boolean widened = inTotal().anyMatch(line -> line.basis().isEstimated() && line.isBounded());
        return widened ? Optional.of(sum(inTotal(), line -> line.isBounded() ? end.apply(line) : line.added())) : Optional.empty();
    }

    private Stream<CostItem> inTotal() {
        return lines.stream().filter(line -> line.category().isCounted());
    }

    private BigDecimal counted(Predicate<CostItem> which) {
        return sum(lines.stream().filter(which), CostItem::counted);
    }

    private static BigDecimal sum(Stream<CostItem> some, Function<CostItem, BigDecimal> figure) {
        return some.map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
