package org.quarterdeck.maturity.across;

import java.util.List;

/** The sites of one analysis group. */
public record MatrixGroup(String name, List<MatrixRow> rows) {
}
