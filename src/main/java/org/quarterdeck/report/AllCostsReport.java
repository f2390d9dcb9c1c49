package org.quarterdeck.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterdeck.costing.CostTemplate;
import org.quarterdeck.costing.Pounds;
import org.quarterdeck.costing.across.AllCosts;
import org.quarterdeck.costing.across.CostChart;
import org.quarterdeck.costing.across.CostMeasure;
import org.quarterdeck.costing.across.GroupCosts;
import org.quarterdeck.costing.across.ProgrammeCosts;
import org.quarterdeck.costing.across.SiteCosts;
import org.quarterdeck.costing.across.Spread;
import org.quarterdeck.costing.example.CostExample;
import org.quarterdeck.costing.example.CostExamples;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Site;
import org.quarterdeck.programme.naming.NameCheck;
import org.quarterdeck.programme.naming.ProgrammeNames;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;

/**
 * The costs of all sites of a programme. It is made to be passed on: sites stand under their pseudonyms and in the order of
 * those, and names in what was written are taken out.
 */
@ApplicationScoped
class AllCostsReport {
    private static final List<CostMeasure> SET_UP = List.of(CostMeasure.SETUP_LABOUR, CostMeasure.SETUP_NON_LABOUR, CostMeasure.SET_UP, CostMeasure.CARRIED_OVER);
    private static final List<CostMeasure> RUNNING = List.of(CostMeasure.RUNNING_NEW_STAFF, CostMeasure.RUNNING_EXISTING_STAFF,
            CostMeasure.RUNNING_NON_LABOUR, CostMeasure.RUNNING);
    private static final List<CostMeasure> TOTAL = List.of(CostMeasure.TOTAL);
    private static final List<CostMeasure> BY_GROUP = List.of(CostMeasure.SET_UP, CostMeasure.RUNNING, CostMeasure.TOTAL);

    @Inject
    AllCosts costs;
    @Inject
    CostExamples examples;
    @Inject
    ProgrammeNames names;

    /** Where the figures of a measure or of a group lie. */
    public record Range(String name, boolean sum, String lowest, String median, String highest, String whole, int unknown) {
        static Range of(String name, boolean sum, Spread spread, int sites, int unknown) {
            return new Range(name, sum, shown(spread.lowest()), shown(spread.median()), shown(spread.highest()), spread.count() + " of " + sites, unknown);
        }

        private static String shown(Optional<BigDecimal> exact) {
            return exact.map(Pounds::shown).orElse("No data");
        }
    }

    public record Cell(String shown, String note) {
    }

    public record Row(String site, String group, List<Cell> cells, String bounds, String share) {
    }

    public record Table(String caption, List<String> heads, List<Row> rows) {
    }

    public record GroupTable(String caption, List<Range> rows) {
    }

    public record Example(String site, String text, List<String> lines) {
        static Example of(CostExample example, CostTemplate template, NameCheck names) {
            return new Example(example.getSite().getPseudonym(), names.without(example.getText()), example.getItems().stream()
                    .map(line -> template.name(line.category()) + ": " + names.without(line.item()) + ", " + line.given()).toList());
        }
    }

    public record Unknown(String site, String category, String reason) {
    }

    void check(Programme programme) {
        if (costs.of(programme).submitted().isEmpty()) {
            throw new Invalid("site", "No site has submitted its costs yet");
        }
    }

    PackPart inPack(ReportRequest request) {
        return costs.of(request.programme()).submitted().isEmpty() ? PackPart.missing("Costs of all sites", "No site had submitted its costs when this pack was made.")
                : PackPart.of("Costs of all sites", asked -> read(asked.programme()));
    }

    Content read(Programme programme) {
        return content(programme, costs.of(programme).byPseudonym(), examples.of(programme), names.of(programme));
    }

    static Content content(Programme programme, ProgrammeCosts all, List<CostExample> examples, NameCheck names) {
        var values = new HashMap<String, Object>();
        values.put("programme", programme.getName());
        values.put("facts", facts(all));
        values.put("caution", ProgrammeCosts.CAUTION);
        values.put("finding", all.finding(CostMeasure.TOTAL));
        values.put("missing", all.missing(CostMeasure.TOTAL));
        var chart = new CostChart(CostMeasure.TOTAL, all, Site::getPseudonym);
        values.put("chart", chart.getInPdf());
        values.put("named", chart.isNamed());
        values.put("ranges", List.of(CostMeasure.values()).stream().map(measure -> Range.of(measure.label(all.template()), measure.isSum(),
                all.spread(measure), all.sites().size(), all.withoutWhole(measure).size())).toList());
        values.put("groups", BY_GROUP.stream().map(measure -> groups(all, measure)).toList());
        values.put("setUp", table("Set-up, and what was carried over beside it, in pounds", SET_UP, all));
        values.put("running", table("12 months of running, in pounds", RUNNING, all));
        values.put("total", table("Set-up and 12 months of running, in pounds", TOTAL, all));
        values.put("unknown", all.sites().stream().flatMap(site -> site.unknown().stream().map(unknown -> new Unknown(site.getSite().getPseudonym(),
                all.template().name(unknown.category()), names.without(unknown.reason())))).toList());
        values.put("examples", examples.stream().sorted(Comparator.comparing(example -> example.getSite().getPseudonym()))
                .map(example -> Example.of(example, all.template(), names)).toList());
        values.put("bookmarks", bookmarks());
        return new Content("all-costs", "Costs of all sites, " + programme.getName(),
                "What the pilots cost to set up and to run for 12 months, site by site", date(programme, all, examples), values);
    }

    private static List<Fact> facts(ProgrammeCosts all) {
        var facts = new ArrayList<>(List.of(new Fact("Submitted", all.submitted().size() + " of " + all.sites().size() + " sites")));
        all.latest().ifPresent(at -> facts.add(new Fact("Last submitted", PortalTime.dayOf(at))));
        facts.add(new Fact("Sites", "Under their pseudonyms, which stay the same throughout the programme"));
        return facts;
    }

    private static Instant date(Programme programme, ProgrammeCosts all, List<CostExample> examples) {
        return Stream.concat(all.latest().stream(), examples.stream().map(CostExample::getAt)).max(Comparator.naturalOrder()).orElseGet(() -> programme.getStart().atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static GroupTable groups(ProgrammeCosts all, CostMeasure measure) {
        return new GroupTable(measure.label(all.template()) + " in pounds, by analysis group", all.groups().stream()
                .map(group -> GroupCosts.of(all, group, measure))
                .map(group -> Range.of(group.name(), false, group.spread(), group.sites(), group.unknown())).toList());
    }

    private static Table table(String caption, List<CostMeasure> measures, ProgrammeCosts all) {
        return new Table(caption, measures.stream().map(measure -> measure.label(all.template())).toList(),
                all.sites().stream().map(site -> row(site, measures, all)).toList());
    }

    private static Row row(SiteCosts site, List<CostMeasure> measures, ProgrammeCosts all) {
        return new Row(site.getSite().getPseudonym(), site.getGroup(), measures.stream()
                .map(measure -> new Cell(site.shown(measure), site.note(measure, all.template()))).toList(),
                site.bounds().isEmpty() ? "Not given" : site.bounds(), site.estimatedShare());
    }

    private static List<Bookmark> bookmarks() {
        return List.of(Bookmark.to("Cover", "cover"), Bookmark.to("Contents", "contents"), Bookmark.to("How to read these figures", "reading"),
                Bookmark.to("One mark for each site", "chart"), Bookmark.to("Range and median", "ranges"), Bookmark.to("By analysis group", "groups"),
                new Bookmark("Each site’s figures", "sites", List.of(Bookmark.to("Total", "total"), Bookmark.to("Set-up", "set-up"),
                        Bookmark.to("Running", "running"))), Bookmark.to("What sites could not estimate", "unknown"),
                Bookmark.to("Case examples", "examples"));
    }
}
