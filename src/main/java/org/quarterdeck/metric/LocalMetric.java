package org.quarterdeck.metric;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quarterdeck.programme.Site;

/** A measure that a site and the evaluators agreed on, with its values. */
@Entity
@Table(name = "local_metric")
public class LocalMetric {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "local_metric_seq")
    @SequenceGenerator(name = "local_metric_seq", sequenceName = "local_metric_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;
    private String code;
    private String name;
    private String definition;
    private String numerator;
    private String denominator;
    private String unit;
    @Enumerated(EnumType.STRING)
    private Better better;
    private String source;
    private BigDecimal baseline;
    private BigDecimal target;
    @Enumerated(EnumType.STRING)
    private Frequency frequency;
    private String published = "";
    @Column(name = "comparator_name")
    private String comparatorName = "";
    @OneToMany(mappedBy = "metric", cascade = CascadeType.ALL)
    @OrderBy("period")
    private List<MetricValue> values = new ArrayList<>();

    protected LocalMetric() {
    }

    LocalMetric(Site site, String code, String name, Frequency frequency, String unit, Better better) {
        this.site = site;
        this.code = code;
        this.name = name;
        this.frequency = frequency;
        this.unit = unit;
        this.better = better;
    }

    /** @param dividedBy empty for a plain count */
    LocalMetric define(String inWords, String counted, String dividedBy, String from) {
        definition = inWords;
        numerator = counted;
        denominator = dividedBy;
        source = from;
        return this;
    }

    /** @param before the value before the pilot, or null; likewise the target */
    LocalMetric aim(BigDecimal before, BigDecimal wanted) {
        baseline = before;
        target = wanted;
        return this;
    }

    /** Says which values come from a publication. */
    LocalMetric publishedAre(String which) {
        published = which;
        return this;
    }

    LocalMetric compareWith(String whom) {
        comparatorName = whom;
        return this;
    }

    void measure(Series series, Period period, BigDecimal figure) {
        values.add(new MetricValue(this, series, period, figure));
    }

    /** The site's own values in the order of time. */
    public List<MetricValue> getValues() {
        return of(Series.SITE).toList();
    }

    /** The values of what the site is compared with, in the order of time; none where it is compared with nothing. */
    public List<MetricValue> getComparatorValues() {
        return of(Series.COMPARATOR).toList();
    }

    /** Both series side by side, a row for each period that either has. */
    public List<MetricRow> rows() {
        var rows = new TreeMap<Period, MetricRow>();
        of(Series.SITE).forEach(value -> rows.put(value.getPeriod(), new MetricRow(value.getPeriod(), value.getFigure(), null)));
        of(Series.COMPARATOR).forEach(value -> rows.merge(value.getPeriod(), new MetricRow(value.getPeriod(), null, value.getFigure()),
                MetricRow::with));
        return List.copyOf(rows.values());
    }

    private Stream<MetricValue> of(Series series) {
        return values.stream().filter(value -> value.isOf(series))
                .sorted((one, other) -> one.getPeriod().compareTo(other.getPeriod()));
    }

    /** "42.1 per cent": a value with its unit. */
    public String withUnit(BigDecimal figure) {
        return figure == null ? "" : (Figures.shown(figure) + " " + getUnitInWords()).strip();
    }

    /** The word after a value, empty where the value says it all. */
    public String getUnitInWords() {
        return Figures.unit(unit);
    }

    public boolean isCompared() {
        return !comparatorName.isEmpty();
    }

    public Long getId() {
        return id;
    }

    /** By which what is said about it refers to it. */
    public String getReference() {
        return id.toString();
    }

    public Site getSite() {
        return site;
    }

    public String getCode() {
        return code;
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

    public Frequency getFrequency() {
        return frequency;
    }

    /** Which of the values come from a publication; empty where none do. */
    public String getPublished() {
        return published;
    }

    /** What the site is compared with; empty where it is compared with nothing. */
    public String getComparatorName() {
        return comparatorName;
    }
}
