package org.quarterdeck.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.MetricCorrection;
import org.quarterdeck.metric.MetricNote;
import org.quarterdeck.metric.Metrics;
import org.quarterdeck.metric.chart.MetricChart;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.PortalTime;

/** The local metrics of one site with their values, or of all sites with their charts and words. */
@ApplicationScoped
class MetricsReport implements PdfReport, PackSource {
    @Inject
    Metrics metrics;
    @Inject
    Programmes programmes;

    /**
     * A metric as the layout shows it.
     *
     * @param anchor of its heading
     * @param chart as SVG, empty where there are no values
     * @param rows period, value and value to compare with; only for one site
     */
    public record Shown(String anchor, String name, String finding, String reading, String chart, List<String> notes, List<String> signals, List<Fact> facts,
            List<List<String>> rows, String comparator, String comparison) {
        static Shown of(LocalMetric metric, boolean whole) {
            var chart = metric.getValues().isEmpty() ? null : new MetricChart(metric);
            return new Shown(metric.getSite().getCode() + "-" + metric.getCode(), metric.getName(), chart == null ? "No values have been given yet" : chart.getTitle(),
                    chart == null || !whole ? "" : chart.getReading(), chart == null ? "" : whole ? chart.getSvg() : chart.getSmallSvg(),
                    whole ? notes(metric) : List.of(), whole && chart != null ? chart.getSignals() : List.of(), whole ? facts(metric) : List.of(),
                    whole ? rows(metric) : List.of(), metric.getSubject().getComparatorName(), comparison(chart, whole));
        }

        private static String comparison(MetricChart chart, boolean whole) {
            var between = chart == null || !whole ? null : chart.getComparison();
            return between == null ? "" : "Before and after " + between.from().label() + " (" + between.periodsBefore() + " and " + between.periodsAfter()
                    + " periods), the difference in differences is " + between.getArithmetic() + ".";
        }

        private static List<String> notes(LocalMetric metric) {
            var notes = new ArrayList<String>();
            for (var note : metric.getNotes()) {
                notes.add((notes.size() + 1) + ". " + note.getPeriod().label() + (note.isRebases() ? ", limits computed anew: " : ": ") + note.getText());
            }
            return notes;
        }

        private static List<List<String>> rows(LocalMetric metric) {
            return metric.given().rows().stream().map(row -> metric.getSubject().isCompared() ? List.of(row.period().label(), row.shownValue(), row.shownComparator())
                    : List.of(row.period().label(), row.shownValue())).toList();
        }

        private static List<Fact> facts(LocalMetric metric) {
            var subject = metric.getSubject();
            return Stream.of(new Fact("Definition", subject.getDefinition()), new Fact("Counted", subject.getNumerator()),
                    new Fact("Divided by", subject.getDenominator().isEmpty() ? "Nothing" : subject.getDenominator()), new Fact("Which way", subject.getBetter().getLabel()),
                    new Fact("Before the pilot", subject.getBaseline() == null ? "Not known" : subject.withUnit(subject.getBaseline())),
                    new Fact("Target", subject.getTarget() == null ? "None" : subject.withUnit(subject.getTarget())), new Fact("Source", subject.getSource()),
                    new Fact("Version", Integer.toString(metric.getNumber())),
                    metric.isAgreed() ? null : new Fact("Ended", metric.getEndedReason()),
                    metric.getPublished().isEmpty() ? null : new Fact("Published", metric.getPublished())).filter(Objects::nonNull).toList();
        }
    }

    @Override
    public ReportKind kind() {
        return ReportKind.METRICS;
    }

    /** It can always be made: without metrics it says so. */
    @Override
    public void check(ReportRequest request) {
        all(request);
    }

    private List<LocalMetric> all(ReportRequest request) {
        return request.site() == null ? metrics.ofProgramme(request.programme()) : metrics.ofSite(request.site());
    }

    @Override
    public PackPart inPack(ReportRequest request) {
        return metrics.ofProgramme(request.programme()).isEmpty() ? PackPart.missing("Local metrics", "No site had a local metric when this pack was made.")
                : PackPart.of("Local metrics", this::read);
    }

    @Override
    public Content read(ReportRequest request) {
        boolean whole = request.site() != null;
        var all = all(request);
        var sites = whole ? List.of(request.site()) : programmes.sites(request.programme());
        var values = new HashMap<String, Object>();
        values.put("programme", request.programme().getName());
        values.put("heading", whole ? request.site().getName() : "All sites");
        values.put("whole", whole);
        values.put("facts", facts(request, all));
        values.put("sites", sites.stream().map(site -> section(site, all, whole)).toList());
        values.put("bookmarks", bookmarks(sites));
        var title = "Local metrics of " + (whole ? request.site().getName() : request.programme().getName());
        return new Content("metrics", title, title + " with charts and what they say", date(request.programme(), all), values);
    }

    private static Map<String, Object> section(Site site, List<LocalMetric> all, boolean whole) {
        return Map.of("anchor", "site-" + site.getCode(), "name", site.getName(), "metrics", all.stream()
                .filter(metric -> metric.getSite().getId().equals(site.getId())).map(metric -> Shown.of(metric, whole)).toList());
    }

    private static List<Fact> facts(ReportRequest request, List<LocalMetric> all) {
        return List.of(new Fact("Metrics", Integer.toString(all.size())), new Fact("Filled in", Long.toString(all.stream().filter(metric -> !metric.getValues().isEmpty()).count())));
    }

    private static List<Bookmark> bookmarks(List<Site> sites) {
        return Stream.concat(Stream.of(Bookmark.to("Cover", "cover"), Bookmark.to("Contents", "contents")),
                sites.stream().map(site -> Bookmark.to(site.getName(), "site-" + site.getCode()))).toList();
    }

    /** When the latest of what it says was entered; without any, the first day of the programme. */
    private static Instant date(Programme programme, List<LocalMetric> all) {
        var entered = all.stream().flatMap(metric -> Stream.of(metric.given().all().stream().map(value -> value.getMeasured().getEnteredAt()),
                metric.getNotes().stream().map(MetricNote::getAt), metric.given().corrections().stream().map(MetricCorrection::getAt)).flatMap(each -> each));
        return entered.filter(Objects::nonNull).max(Instant::compareTo)
                .orElse(programme.getStart().atDay(1).atTime(LocalTime.NOON).atZone(PortalTime.ZONE).toInstant());
    }
}
