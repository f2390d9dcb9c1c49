package org.quarterdeck.metric;

import java.math.BigDecimal;
import java.util.Objects;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.shared.Problems;

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

    /** @throws Invalid with every field that is missing or too long */
    public DefinitionWords checked() {
        var problems = new Problems();
        var checked = checked(problems);
        problems.refuse();
        return checked;
    }

    /** @param problems is given every field that is missing or too long */
    public DefinitionWords checked(Problems problems) {
        var checked = new DefinitionWords(needed(problems, "name", line(problems, "name", name, 500), "Enter a name for the metric"),
                needed(problems, "definition", text(problems, "definition", definition, 4_000), "Enter what the metric means"),
                needed(problems, "numerator", text(problems, "numerator", numerator, 2_000), "Enter what is counted"),
                text(problems, "denominator", denominator, 2_000), needed(problems, "unit", Figures.unitAsKept(line(problems, "unit", unit, 100)), "Enter the unit of the values"),
                per, mayExceed, better, needed(problems, "source", text(problems, "source", source, 2_000), "Enter where the values come from"), baseline, target,
                line(problems, "comparator", comparator, 500));
        problems.require(!Definition.PERCENT.equals(checked.unit) || !"".equals(checked.denominator), "denominator",
                "Enter what it is divided by: a percentage is a share of something");
        problems.require(better != null, "better", "Select which way is better");
        problems.require(per > 0, "per", "Select of how many it is");
        checked.requireRange(problems, "baseline", baseline);
        checked.requireRange(problems, "target", target);
        return checked;
    }

    private void requireRange(Problems problems, String field, BigDecimal figure) {
        problems.require(figure == null || figure.signum() >= 0 || Definition.isChange(unit), field, "Enter a number that is not below zero");
        problems.require(figure == null || !Definition.PERCENT.equals(unit) || mayExceed || figure.compareTo(BigDecimal.valueOf(100)) <= 0, field,
                "Enter a percentage of up to 100");
    }

    private static String needed(Problems problems, String field, String text, String otherwise) {
        problems.require(!"".equals(text), field, otherwise);
        return text;
    }

    private static String line(Problems problems, String field, String text, int longest) {
        return problems.of(() -> PlainText.line(field, text, longest));
    }

    private static String text(Problems problems, String field, String text, int longest) {
        var normal = problems.of(() -> PlainText.normalise(field, text));
        problems.require(normal == null || normal.length() <= longest, field, "Shorten this to " + Figures.shown(BigDecimal.valueOf(longest)) + " characters or fewer");
        return normal;
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
