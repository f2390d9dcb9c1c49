package org.quarterdeck.metric;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.quarterdeck.shared.Figure;

/** What a metric measures, in words and figures. It never changes: another is proposed and agreed in its place. */
@Embeddable
public class Definition {
    static final String PERCENT = "percent";
    private static final int DIGITS = 6;

    private String name;
    private String definition;
    private String numerator;
    private String denominator;
    private String unit;
    @Column(name = "per_many")
    private int per;
    @Column(name = "may_exceed")
    private boolean mayExceed;
    @Enumerated(EnumType.STRING)
    private Better better;
    private String source;
    private BigDecimal baseline;
    private BigDecimal target;
    @Column(name = "comparator_name")
    private String comparatorName;

    protected Definition() {
    }

    Definition(DefinitionWords words) {
        this.name = words.name();
        this.definition = words.definition();
        this.numerator = words.numerator();
        this.denominator = words.denominator();
        this.unit = words.unit();
        this.per = words.unit().equals(PERCENT) ? 100 : words.per();
        this.mayExceed = words.mayExceed();
        this.better = words.better();
        this.source = words.source();
        this.baseline = words.baseline();
        this.target = words.target();
        this.comparatorName = words.comparator();
    }

    public DefinitionWords words() {
        return new DefinitionWords(name, definition, numerator, denominator, unit, per, mayExceed, better, source, Figure.of(baseline),
                Figure.of(target), comparatorName);
    }

    /** The value of a period, rounded to six decimals as it is kept; per cent of, or for every so many. */
    public BigDecimal value(BigDecimal counted, BigDecimal dividedBy) {
        return counted.multiply(BigDecimal.valueOf(per)).divide(dividedBy, MathContext.DECIMAL64).setScale(DIGITS, RoundingMode.HALF_UP);
    }

    /** Whether values are shares, which have 0 and 100 as their ends. */
    public boolean isShare() {
        return unit.equals(PERCENT);
    }

    /** Whether values can be below zero, as a change can. */
    public boolean isChange() {
        return isChange(unit);
    }

    static boolean isChange(String unit) {
        return unit != null && (unit.contains("change") || unit.contains("difference"));
    }

    /** Whether values given under this definition can stand beside values given under the other. */
    public boolean isComparableWith(DefinitionWords other) {
        return unit.equals(other.unit()) && per == new Definition(other).per;
    }

    public boolean isCompared() {
        return !comparatorName.isEmpty();
    }

    public boolean isRatio() {
        return !denominator.isEmpty();
    }

    /** Whether a share may be above 100, because the numerator may be larger than the denominator. */
    public boolean isMayExceed() {
        return mayExceed;
    }

    /** "42.1 per cent": a value with its unit. */
    public String withUnit(BigDecimal figure) {
        return figure == null ? "" : (Figures.shown(figure) + " " + getUnitInWords()).strip();
    }

    /** As a sentence says it: rounded where it came from a division. */
    public String withUnitRounded(BigDecimal figure) {
        return (Figures.rounded(figure) + " " + getUnitInWords()).strip();
    }

    /** "1,000": of how many a rate is. */
    public String getPerInWords() {
        return Figures.shown(BigDecimal.valueOf(per));
    }

    public String getUnitInWords() {
        return Figures.unit(unit);
    }

    public String getName() {
        return name;
    }

    public String getDefinition() {
        return definition;
    }

    public String getNumerator() {
        return numerator;
    }

    /** Empty for a plain count. */
    public String getDenominator() {
        return denominator;
    }

    public String getUnit() {
        return unit;
    }

    public int getPer() {
        return per;
    }

    public Better getBetter() {
        return better;
    }

    public String getSource() {
        return source;
    }

    /** The value before the pilot, or null. */
    public BigDecimal getBaseline() {
        return baseline;
    }

    public BigDecimal getTarget() {
        return target;
    }

    /** What the site is compared with; empty where it is compared with nothing. */
    public String getComparatorName() {
        return comparatorName;
    }
}
