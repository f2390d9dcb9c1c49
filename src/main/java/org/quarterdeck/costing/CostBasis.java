package org.quarterdeck.costing;

import java.util.Arrays;
import java.util.Optional;

/** What a figure rests on. */
public enum CostBasis {
    ACTUAL("Actual"), ESTIMATE("Estimate"), RANGE("Range");

    private final String label;

    CostBasis(String label) {
        this.label = label;
    }

    public static Optional<CostBasis> named(String name) {
        return Arrays.stream(values()).filter(basis -> basis.name().equals(name)).findFirst();
    }

    public String getLabel() {
        return label;
    }

    /** Whether it is not known exactly. */
    public boolean isEstimated() {
        return this != ACTUAL;
    }
}
