package org.quarterdeck.maturity.across;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.quarterdeck.programme.Site;

/**
 * One site in a matrix.
 *
 * @param label the site's name, or its pseudonym where the reader may not know the name
 * @param named whether the reader may know which site it is
 * @param cells one for each factor, in the order of the framework
 */
public record MatrixRow(Site site, String label, boolean named, List<MatrixCell> cells) {
    /** What it stands under in the order of the sites. */
    String code() {
        return named ? site.getCode() : site.getPseudonym();
    }

    public String group() {
        return site.getGroup();
    }

    public boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.value() == null && cell.self() == null);
    }

    /** The mean of the numbers that it has; nothing where it has none. */
    OptionalDouble mean() {
        return cells.stream().map(MatrixCell::value).filter(Objects::nonNull).mapToInt(Integer::intValue).average();
    }
}
