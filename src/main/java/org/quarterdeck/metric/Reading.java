package org.quarterdeck.metric;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * What is given for a period.
 *
 * @param figure null where there is none
 * @param numerator null, as the denominator, where only the figure is known
 * @param missing why there is no figure; empty where there is one
 */
public record Reading(BigDecimal figure, BigDecimal numerator, BigDecimal denominator, String missing) {
    static Reading of(BigDecimal figure) {
        return new Reading(figure, null, null, "");
    }

    public boolean sameAs(Reading other) {
        return same(figure, other.figure) && same(numerator, other.numerator) && same(denominator, other.denominator) && missing.equals(other.missing);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** "46, from 23 of 50", "No data: the register was moved". */
    public String shown() {
        return figure == null ? "No data: " + missing : numerator == null ? Figures.shown(figure)
                : Figures.rounded(figure) + ", from " + Figures.shown(numerator) + " of " + Figures.shown(denominator);
    }

    /** The same text for the same reading, to tell whether it has changed. */
    public String stamp() {
        return String.join("|", Stream.of(figure, numerator, denominator).map(number -> number == null ? "" : Figures.plain(number)).toList()) + "|" + missing;
    }
}
