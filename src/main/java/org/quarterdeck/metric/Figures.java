package org.quarterdeck.metric;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the values of metrics are written: as many digits as were given. */
public final class Figures {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final Pattern PERCENT = Pattern.compile("%|per ?cent(age)?", Pattern.CASE_INSENSITIVE);

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

    /**
     * A value that came from a division: to two decimals, and where it is smaller than 0.1 to two figures.
     */
    public static String rounded(BigDecimal figure) {
        var places = figure.abs().compareTo(TENTH) >= 0 ? figure.setScale(2, RoundingMode.HALF_UP) : figure.round(new MathContext(2, RoundingMode.HALF_UP));
        return shown(places);
    }

    /** A percentage has one unit, however a person writes it. */
    static String unitAsKept(String unit) {
        return unit != null && PERCENT.matcher(unit).matches() ? Definition.PERCENT : unit;
    }

    /** The word after a value; a rate and a count have none. */
    public static String unit(String unit) {
        return switch (unit) {
            case "rate", "count" -> "";
            default -> unit.startsWith("percent") ? unit.replaceFirst("percent", "per cent") : unit;
        };
    }
}
