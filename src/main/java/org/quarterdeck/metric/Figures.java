package org.quarterdeck.metric;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How the values of metrics are written: as many digits as were given. */
public final class Figures {
    private Figures() {
    }

    /** Such as "1,234.5"; without zeros at the end. */
    public static String shown(BigDecimal figure) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.UK)).format(figure);
    }

    /** Such as {@code 1234.5}. */
    public static String plain(BigDecimal figure) {
        return figure == null ? null : figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }

    /** The word after a value; a rate and a count have none. */
    public static String unit(String unit) {
        return switch (unit) {
            case "rate", "count" -> "";
            default -> unit.startsWith("percent") ? unit.replaceFirst("percent", "per cent") : unit;
        };
    }
}
