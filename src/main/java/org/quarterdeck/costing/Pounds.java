package org.quarterdeck.costing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** Amounts as they are shown, to the penny, halves rounded up. Nothing is computed with what comes out of here. */
public final class Pounds {
    private Pounds() {
    }

    public static BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }

    /** Such as {@code 141373.00}, null for null. */
    public static String plain(BigDecimal exact) {
        return exact == null ? null : rounded(exact).toPlainString();
    }

    public static String plainOrNull(Optional<BigDecimal> exact) {
        return plain(exact.orElse(null));
    }

    /** Such as £141,373.00; a minus stands before the sign of the pound. */
    public static String shown(BigDecimal exact) {
        var figure = rounded(exact);
        var digits = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.UK)).format(figure.abs());
        return (figure.signum() < 0 ? "-£" : "£") + digits;
    }

    /** A share from 0 to 1 in whole per cent, such as "47 per cent". */
    public static String perCent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString() + " per cent";
    }
}
