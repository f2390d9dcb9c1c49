package org.quarterdeck.costing.across;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quarterdeck.costing.CostContent.Unknown;
import org.quarterdeck.costing.Pounds;
import org.quarterdeck.costing.example.CostExample;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.shared.sheet.WorkbookWriter;
import org.quarterdeck.shared.sheet.WorkbookWriter.Cell;
import org.quarterdeck.shared.sheet.WorkbookWriter.Style;

/** The costs of all sites as an Excel file with which people can reckon on: amounts are numbers, and there are no formulas. */
final class AllCostsWorkbook {
    private static final int NARROW = 16;
    private static final int WIDE = 34;

    private final ProgrammeCosts costs;
    private final List<CostExample> examples;
    private final WorkbookWriter workbook = new WorkbookWriter();

    private AllCostsWorkbook(ProgrammeCosts costs, List<CostExample> examples) {
        this.costs = costs;
        this.examples = examples;
    }

    static byte[] of(String programme, ProgrammeCosts costs, List<CostExample> examples) {
        return new AllCostsWorkbook(costs, examples).written(programme);
    }

    private byte[] written(String programme) {
        workbook.open("Read first", List.of(100)).row(Style.HEADING, "Costs of all sites, " + programme)
                .row(Style.LOCKED, ProgrammeCosts.CAUTION)
                .row(Style.LOCKED, "Amounts are in pounds. What a site could not estimate is an empty cell and not nought; such a site is not in a range or median of what it left out.")
                .row(Style.LOCKED, "What was carried over from existing services is valued and is in none of the totals.")
                .row(Style.LOCKED, costs.latest().map(at -> "Last submitted on " + PortalTime.dayOf(at)).orElse("Nothing is submitted"));
        sites();
        spread();
        groups();
        unknown();
        examples();
        return workbook.bytes();
    }

    private void sites() {
        var head = AllCostsTable.head(costs.template());
        var sheet = workbook.open("Sites", IntStream.range(0, head.size()).mapToObj(i -> i == 2 || i == 3 || i == head.size() - 1 ? WIDE : NARROW).toList())
                .row(Style.HEADING, head.toArray());
        for (var site : costs.sites()) {
            sheet.row(cells(AllCostsTable.row(site, costs.template()).stream()));
        }
    }

    private void spread() {
        var sheet = workbook.open("Range and median", List.of(WIDE, NARROW, NARROW, NARROW, NARROW, NARROW, NARROW))
                .row(Style.HEADING, "Figure", "Lowest", "Median", "Highest", "Whole figures", "Could not estimate all of it", "Submitted nothing");
        for (var measure : CostMeasure.values()) {
            sheet.row(cells(Stream.concat(Stream.of(measure.label(costs.template())),
                    spread(costs.spread(measure), costs.withoutWhole(measure).size(), costs.notSubmitted()))));
        }
    }

    private void groups() {
        var sheet = workbook.open("Analysis groups", List.of(WIDE, WIDE, NARROW, NARROW, NARROW, NARROW, NARROW, NARROW, NARROW))
                .row(Style.HEADING, "Analysis group", "Figure", "Sites", "Lowest", "Median", "Highest", "Whole figures", "Could not estimate all of it", "Submitted nothing");
        for (var group : costs.groups()) {
            for (var measure : CostMeasure.values()) {
                var own = GroupCosts.of(costs, group, measure);
                sheet.row(cells(Stream.concat(Stream.of(group, measure.label(costs.template()), own.sites()),
                        spread(own.spread(), own.unknown(), own.notSubmitted()))));
            }
        }
    }

    private static Stream<Object> spread(Spread spread, int unknown, int notSubmitted) {
        return Stream.of(pennies(spread.lowest()), pennies(spread.median()), pennies(spread.highest()), spread.count(), unknown, notSubmitted);
    }

    private void unknown() {
        var sheet = workbook.open("Could not estimate", List.of(NARROW, NARROW, WIDE, WIDE, 80)).row(Style.HEADING, "Site", "Pseudonym", "Name", "Category", "Reason");
        for (var site : costs.sites()) {
            for (Unknown unknown : site.unknown()) {
                sheet.row(Style.LOCKED, site.getSite().getCode(), site.getSite().getPseudonym(), site.getSite().getName(),
                        costs.template().name(unknown.category()), unknown.reason());
            }
        }
    }

    private void examples() {
        var sheet = workbook.open("Case examples", List.of(NARROW, NARROW, WIDE, 80, 80)).row(Style.HEADING, "Site", "Pseudonym", "Name", "What it shows", "Lines");
        for (var example : examples) {
            sheet.row(Style.LOCKED, example.getSite().getCode(), example.getSite().getPseudonym(), example.getSite().getName(), example.getText(),
                    example.getItems().stream().map(line -> line.item() + ", " + line.given()).collect(Collectors.joining("\n")));
        }
    }

    private static Object pennies(Optional<BigDecimal> exact) {
        return exact.<Object>map(Pounds::rounded).orElse("");
    }

    private static List<Cell> cells(Stream<Object> values) {
        return values.map(value -> new Cell(value, value instanceof BigDecimal ? Style.MONEY : Style.LOCKED)).toList();
    }
}
