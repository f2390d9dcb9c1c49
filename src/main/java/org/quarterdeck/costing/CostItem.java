package org.quarterdeck.costing;

import java.math.BigDecimal;

/**
 * One line of a pro-forma that can be counted. Amounts are exact pounds, {@code replaced} is the per cent of existing staff's
 * time that replaced earlier work.
 *
 * @param number stands for the line within its pro-forma and is never given twice
 * @param amount actual or estimated; null for a range
 * @param low of a range, otherwise null
 * @param confidence how close the site thinks it is; null for an actual figure
 * @param working where a staff cost comes from; null where the site gave the amount itself
 */
public record CostItem(int number, CostCategory category, String item, CostBasis basis, BigDecimal amount, BigDecimal low,
        BigDecimal high, Confidence confidence, BigDecimal replaced, StaffWorking working) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * What the item adds, in exact pounds: of a range its middle, of existing staff's time only the share that did not
     * replace earlier work.
     */
    public BigDecimal added() {
        return added(basis == CostBasis.RANGE ? low.add(high).divide(TWO) : amount);
    }

    /** What of it is in the totals: nothing of what was carried over, otherwise what it adds. */
    public BigDecimal counted() {
        return category.isCounted() ? added() : BigDecimal.ZERO;
    }

    /** The least that it may have added: the low end of a range, an estimate less its per cent, an actual figure as it is. */
    public BigDecimal lowest() {
        return added(basis == CostBasis.RANGE ? low : amount.subtract(margin()));
    }

    /** The most that it may have added. */
    public BigDecimal highest() {
        return added(basis == CostBasis.RANGE ? high : amount.add(margin()));
    }

    /** Whether the site said how far off the figure can be: an estimate of which it does not know has no bounds. */
    public boolean isBounded() {
        return basis != CostBasis.ESTIMATE || confidence != Confidence.NOT_KNOWN;
    }

    private BigDecimal margin() {
        return basis == CostBasis.ESTIMATE ? amount.multiply(confidence.share()) : BigDecimal.ZERO;
    }

    private BigDecimal added(BigDecimal whole) {
        return category.mayReplace() ? whole.multiply(HUNDRED.subtract(replaced)).movePointLeft(2) : whole;
    }

    /** The amount as the site gave it, such as £1,000.00 to £1,500.00. */
    public String given() {
        return basis == CostBasis.RANGE ? Pounds.shown(low) + " to " + Pounds.shown(high) : Pounds.shown(amount);
    }

    /** Such as "40 per cent of the time replaced earlier work", empty where none did. */
    public String replacedInWords() {
        return replaced.signum() == 0 ? "" : replaced.stripTrailingZeros().toPlainString() + " per cent of the time replaced earlier work";
    }
}
