package org.quarterdeck.costing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** How close a site thinks its estimate is. */
public enum Confidence {
    WITHIN_5("5"), WITHIN_10("10"), WITHIN_20("20"), WITHIN_50("50"), NOT_KNOWN("unknown");

    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    /**
     * The share of a figure by which it may be off, such as 0.1 for 10 per cent.
     *
     * @throws IllegalStateException where that is not known
     */
    BigDecimal share() {
        if (this == NOT_KNOWN) {
            throw new IllegalStateException("How close is not known");
        }
        return new BigDecimal(code).movePointLeft(2);
    }

    public static Optional<Confidence> withCode(String code) {
        return Arrays.stream(values()).filter(confidence -> confidence.code.equals(code)).findFirst();
    }

    /** As files and the API write it: the number of per cent, or {@code unknown}. */
    public String getCode() {
        return code;
    }

    public String getLabel() {
        return this == NOT_KNOWN ? "Not known how close" : "Within " + code + " per cent";
    }
}
