package org.quarterdeck.metric.agreement;

import org.quarterdeck.metric.Better;
import org.quarterdeck.metric.Definition;
import org.quarterdeck.metric.DefinitionWords;
import org.quarterdeck.metric.Figures;
import org.quarterdeck.metric.entry.TypedNumber;
import org.quarterdeck.shared.Problems;

/** The fields of a definition in its form. */
public class TypedDefinition {
    private String name = "";
    private String definition = "";
    private String numerator = "";
    private String denominator = "";
    private String unit = "";
    private int per = 1;
    private boolean mayExceed;
    private Better better;
    private String source = "";
    private String baseline = "";
    private String target = "";
    private String comparator = "";

    void take(Definition from) {
        name = from.getName();
        definition = from.getDefinition();
        numerator = from.getNumerator();
        denominator = from.getDenominator();
        unit = from.getUnit();
        per = from.getPer();
        mayExceed = from.isMayExceed();
        better = from.getBetter();
        source = from.getSource();
        baseline = from.getBaseline() == null ? "" : Figures.plain(from.getBaseline());
        target = from.getTarget() == null ? "" : Figures.plain(from.getTarget());
        comparator = from.getComparatorName();
    }

    /** @throws org.quarterdeck.shared.Invalid if a figure is none, with all else that is wrong */
    DefinitionWords words() {
        var problems = new Problems();
        var words = new DefinitionWords(name, definition, numerator, denominator, unit, per, mayExceed, better, source,
                problems.of(() -> TypedNumber.of("baseline", baseline)), problems.of(() -> TypedNumber.of("target", target)), comparator);
        if (!problems.isEmpty()) {
            words.checked(problems);
        }
        problems.refuse();
        return words;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDefinition() {
        return definition;
    }

    public void setDefinition(String definition) {
        this.definition = definition;
    }

    public String getNumerator() {
        return numerator;
    }

    public void setNumerator(String numerator) {
        this.numerator = numerator;
    }

    public String getDenominator() {
        return denominator;
    }

    public void setDenominator(String denominator) {
        this.denominator = denominator;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public int getPer() {
        return per;
    }

    public void setPer(int per) {
        this.per = per;
    }

    public boolean isMayExceed() {
        return mayExceed;
    }

    public void setMayExceed(boolean mayExceed) {
        this.mayExceed = mayExceed;
    }

    public Better getBetter() {
        return better;
    }

    public void setBetter(Better better) {
        this.better = better;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getBaseline() {
        return baseline;
    }

    public void setBaseline(String baseline) {
        this.baseline = baseline;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getComparator() {
        return comparator;
    }

    public void setComparator(String comparator) {
        this.comparator = comparator;
    }
}
