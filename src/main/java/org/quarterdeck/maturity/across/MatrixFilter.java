package org.quarterdeck.maturity.across;

import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What of a matrix is wanted, as an address says it.
 *
 * @param against the code of the round that movement is said against; empty for the one before
 */
public record MatrixFilter(MatrixOrder order, String against) {
    /** @param parameters by name: order and against; an order that makes no sense is not asked for */
    static MatrixFilter of(UnaryOperator<String> parameters) {
        return new MatrixFilter(MatrixOrder.withCode(parameters.apply("order")).orElse(MatrixOrder.CODE), Objects.requireNonNullElse(parameters.apply("against"), ""));
    }

    /** A league table needs to be chosen by a manager. */
    MatrixFilter without(MatrixOrder refused) {
        return order == refused ? new MatrixFilter(MatrixOrder.CODE, against) : this;
    }

    public boolean isGrouped() {
        return order == MatrixOrder.GROUP;
    }

    public boolean isByLevel() {
        return order == MatrixOrder.LEVEL;
    }

    public MatrixOrder getOrder() {
        return order;
    }
}
