package org.quarterdeck.shared.sheet;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number of a spreadsheet, which keeps 15 digits and stores them as the nearest binary number. */
final class SheetNumber {
    private static final MathContext DIGITS = new MathContext(15);
    private static final int LARGEST = 30;

    private SheetNumber() {
    }

    /** 0.1 for 0.10000000000000001; what is no number, or none of a size that anybody fills in, as it is. */
    static String shown(String stored) {
        try {
            var number = new BigDecimal(stored).round(DIGITS).stripTrailingZeros();
            return number.precision() - number.scale() > LARGEST || number.scale() > LARGEST ? stored
                    : number.signum() == 0 ? "0" : number.toPlainString();
        } catch (NumberFormatException none) {
            return stored;
        }
    }
}
