package org.quarterdeck.shared;

import java.math.BigDecimal;

/** A number without the zeros that only the column in which it is kept has put behind it. */
public final class Figure {
    private Figure() {
    }

    public static BigDecimal of(BigDecimal kept) {
        if (kept == null) {
            return null;
        }
        var bare = kept.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
