package org.quarterdeck.theme.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** A row of the agreement as CSV; a kappa that is not defined is empty. The last row is all themes together. */
public record FigureRow(String theme, String name, Integer both, Integer onlyFirst, Integer onlySecond, Integer neither, BigDecimal percent,
        BigDecimal kappa, Integer neitherOfCoded, BigDecimal percentOfCoded, BigDecimal kappaOfCoded) {
    static FigureRow of(AgreementTable.Row row) {
        return new FigureRow(row.theme().getCode(), row.theme().getName(), row.both(), row.first(), row.second(), row.neither(),
                rounded(row.ofAll().percent(), 2), rounded(row.ofAll().value(), 4), row.codedNeither(),
                rounded(row.ofCoded().percent(), 2), rounded(row.ofCoded().value(), 4));
    }

    static FigureRow together(AgreementTable table) {
        return new FigureRow("", "All themes together", null, null, null, null, rounded(table.pooledOfAll().percent(), 2),
                rounded(table.pooledOfAll().value(), 4), null, rounded(table.pooledOfCoded().percent(), 2), rounded(table.pooledOfCoded().value(), 4));
    }

    private static BigDecimal rounded(OptionalDouble value, int places) {
        return value.isEmpty() ? null : BigDecimal.valueOf(value.getAsDouble()).setScale(places, RoundingMode.HALF_UP);
    }
}
