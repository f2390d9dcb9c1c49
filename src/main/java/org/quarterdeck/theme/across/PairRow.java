package org.quarterdeck.theme.across;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.quarterdeck.theme.Theme;

/** Two themes that occur together, as other programs and spreadsheets get them; the columns are those of {@link Pair}. */
public record PairRow(String theme, String name, String other, String otherName, int overlapping, int sites, int together, int passages,
        int otherPassages, BigDecimal coefficient) {
    private static final int DECIMALS = 4;

    static PairRow of(Pair pair, Theme one, Theme other) {
        return new PairRow(one.getCode(), one.getName(), other.getCode(), other.getName(), pair.overlapping(), pair.sites(), pair.together(),
                pair.passagesOne(), pair.passagesOther(), BigDecimal.valueOf(pair.coefficient()).setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
