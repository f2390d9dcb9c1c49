package org.quarterdeck.metric.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.quarterdeck.shared.Invalid;

/** A number as people write it: with or without commas, with a per cent sign or without. */
public final class TypedNumber {
    private static final Pattern NUMBER = Pattern.compile("[-\u2212+]?(\\d{1,3}(,\\d{3})+|\\d+)?(\\.\\d+)?");
    private static final int WHOLE = 12;
    private static final int DECIMALS = 6;

    private TypedNumber() {
    }

    /**
     * @return null where nothing was written
     * @throws Invalid if it is no number, or one with more digits than are kept
     */
    public static BigDecimal of(String field, String text) {
        var written = text == null ? "" : text.strip().replaceFirst("\\s*%$", "").replace("\u00a0", "");
        if (written.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(written).matches() || written.chars().noneMatch(Character::isDigit)) {
            throw new Invalid(field, "Enter a number such as 24.6, without words");
        }
        var number = new BigDecimal(written.replace(",", "").replace("\u2212", "-")).stripTrailingZeros();
        if (number.precision() - number.scale() > WHOLE || number.scale() > DECIMALS) {
            throw new Invalid(field, "Enter a number of up to 12 digits, with up to 6 after the point");
        }
        return number.setScale(Math.max(0, number.scale()), RoundingMode.UNNECESSARY);
    }
}
