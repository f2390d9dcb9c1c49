package org.quarterdeck.metric;

import java.math.BigDecimal;
import java.util.Objects;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;

/**
 * A definition as it is written.
 *
 * @param denominator empty for a plain count
 * @param per of how many a ratio is: 100 for per cent, 1,000 for a rate for every thousand
 * @param mayExceed whether the numerator may be larger than the denominator
 * @param baseline the value before the pilot, or null; likewise the target
 * @param comparator what the site is compared with, empty where with nothing
 */
public record DefinitionWords(String name, String definition, String numerator, String denominator, String unit, int per, boolean mayExceed,
        Better better, String source, BigDecimal baseline, BigDecimal target, String comparator) {

    /** @throws Invalid for the first field that is missing or too long */
    public DefinitionWords checked() {
        var checked = new DefinitionWords(line("name", name, 500), text("definition", definition, 4_000), text("numerator", numerator, 2_000),
                text("denominator", denominator, 2_000), line("unit", unit, 100), per, mayExceed, better, text("source", source, 2_000), baseline, target,
                line("comparator", comparator, 500));
        require(!checked.name.isEmpty(), "name", "Enter a name for the metric");
        require(!checked.definition.isEmpty(), "definition", "Enter what the metric means");
        require(!checked.numerator.isEmpty(), "numerator", "Enter what is counted");
        require(!checked.unit.isEmpty(), "unit", "Enter the unit of the values");
        require(!checked.unit.equals(Definition.PERCENT) || !checked.denominator.isEmpty(), "denominator",
                "Enter what it is divided by: a percentage is a share of something");
        require(better != null, "better", "Select which way is better");
        require(!checked.source.isEmpty(), "source", "Enter where the values come from");
        require(per > 0, "per", "Select of how many it is");
        checked.requireRange("baseline", baseline);
        checked.requireRange("target", target);
        return checked;
    }

    private void requireRange(String field, BigDecimal figure) {
        var plain = new Definition(this);
        require(figure == null || figure.signum() >= 0 || plain.isChange(), field, "Enter a number that is not below zero");
        require(figure == null || !plain.isShare() || mayExceed || figure.compareTo(BigDecimal.valueOf(100)) <= 0, field,
                "Enter a percentage of up to 100");
    }

    private static String line(String field, String text, int longest) {
        return PlainText.line(field, text, longest);
    }

    private static String text(String field, String text, int longest) {
        var normal = PlainText.normalise(field, text);
        require(normal.length() <= longest, field, "Shorten this to " + Figures.shown(BigDecimal.valueOf(longest)) + " characters or fewer");
        return normal;
    }

    private static void require(boolean met, String field, String otherwise) {
        if (!met) {
            throw new Invalid(field, otherwise);
        }
    }

    /** Whether nothing that matters is different; 5 and 5.0 are the same. */
    public boolean sameAs(DefinitionWords other) {
        return withoutFigures().equals(other.withoutFigures()) && same(baseline, other.baseline) && same(target, other.target);
    }

    private DefinitionWords withoutFigures() {
        return new DefinitionWords(name, definition, numerator, denominator, unit, per, mayExceed, better, source, null, null, comparator);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? Objects.equals(one, other) : one.compareTo(other) == 0;
    }
}
