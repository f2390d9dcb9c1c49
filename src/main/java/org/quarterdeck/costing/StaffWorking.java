package org.quarterdeck.costing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where the cost of staff comes from: whole-time equivalents, for so many months, at the cost of a whole post for a year.
 *
 * @param months of 12 in a year
 * @param annual pounds
 */
public record StaffWorking(BigDecimal wte, BigDecimal months, BigDecimal annual) {
    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    /** The amount that a line then has: money is paid in pennies, so this is rounded to the penny once, halves up. */
    public BigDecimal amount() {
        return wte.multiply(months).multiply(annual).divide(MONTHS_OF_A_YEAR, 2, RoundingMode.HALF_UP);
    }

    /** Such as "0.6 whole-time equivalents × 8 of 12 months × £32,000.00 a year = £12,800.00". */
    public String arithmetic() {
        return plain(wte) + " whole-time equivalent" + (wte.compareTo(BigDecimal.ONE) == 0 ? "" : "s") + " × " + plain(months)
                + " of 12 months × " + Pounds.shown(annual) + " a year = " + Pounds.shown(amount());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
