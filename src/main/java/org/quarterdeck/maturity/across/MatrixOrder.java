package org.quarterdeck.maturity.across;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** In which order sites stand. By level is a league table, which a manager must have chosen. */
public enum MatrixOrder {
    CODE("code", "Code", comparing(MatrixRow::code)),
    GROUP("group", "Analysis group, then code", comparing(MatrixRow::group).thenComparing(MatrixRow::code)),
    LEVEL("level", "Level, the highest first", comparingDouble((MatrixRow row) -> -row.mean().orElse(-1)).thenComparing(MatrixRow::code));

    private final String code;
    private final String label;
    private final Comparator<MatrixRow> rows;

    MatrixOrder(String code, String label, Comparator<MatrixRow> rows) {
        this.code = code;
        this.label = label;
        this.rows = rows;
    }

    static Optional<MatrixOrder> withCode(String code) {
        return Arrays.stream(values()).filter(order -> order.code.equals(code)).findFirst();
    }

    Comparator<MatrixRow> rows() {
        return rows;
    }

    /** As addresses write it. */
    public String getCode() {
        return code;
    }

    public String getLabel() {
        return label;
    }
}
