package org.quarterdeck.metric;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What was given for the periods of a metric, read in the order of time: the site's own values and those of what it is compared with. */
public final class GivenValues {
    private final List<MetricValue> values;

    GivenValues(List<MetricValue> values) {
        this.values = values;
    }

    public Optional<MetricValue> find(boolean comparator, Period period) {
        return values.stream().filter(value -> value.isComparator() == comparator && value.getPeriod().equals(period)).findFirst();
    }

    /** What is given for a period, to tell whether somebody has changed it since. */
    public String stamp(Period period) {
        return find(false, period).map(value -> value.getMeasured().reading().stamp()).orElse("") + "/"
                + find(true, period).map(value -> value.getMeasured().reading().stamp()).orElse("");
    }

    /** The site's own figures. */
    public List<MetricValue> own() {
        return of(Series.SITE).filter(value -> value.getFigure() != null).toList();
    }

    /** The figures of what the site is compared with; none where it is compared with nothing. */
    public List<MetricValue> comparator() {
        return of(Series.COMPARATOR).filter(value -> value.getFigure() != null).toList();
    }

    /** Both, also where there is no figure. */
    public List<MetricValue> all() {
        return Stream.concat(of(Series.SITE), of(Series.COMPARATOR)).toList();
    }

    /** What values were before they were corrected, the latest correction first. */
    public List<MetricCorrection> corrections() {
        return values.stream().flatMap(value -> value.getCorrections().stream())
                .sorted(Comparator.comparing(MetricCorrection::getAt).reversed()).toList();
    }

    /** Both side by side, a row for each period that either has. */
    public List<MetricRow> rows() {
        var rows = new TreeMap<Period, MetricRow>();
        of(Series.SITE).forEach(value -> rows.put(value.getPeriod(), new MetricRow(value.getPeriod(), value.getFigure(), null, value.getMeasured())));
        comparator().forEach(value -> rows.merge(value.getPeriod(), new MetricRow(value.getPeriod(), null, value.getFigure(), null),
                MetricRow::with));
        return List.copyOf(rows.values());
    }

    private Stream<MetricValue> of(Series series) {
        return values.stream().filter(value -> value.isOf(series))
                .sorted((one, other) -> one.getPeriod().compareTo(other.getPeriod()));
    }
}
