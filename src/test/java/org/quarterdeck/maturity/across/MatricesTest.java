package org.quarterdeck.maturity.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.maturity.Frameworks;
import org.quarterdeck.maturity.Ratings;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.CsvTable;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.sheet.SheetReader;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class MatricesTest {
    private static Programme programme() {
        return the(Programmes.class).programme("icp");
    }

    private static Round round(String code) {
        return the(Programmes.class).round(programme(), code);
    }

    private static Matrix matrix(String who, String round, String framework, String against) {
        return as(who, () -> the(Matrices.class).of(round(round), the(Frameworks.class).whole(programme(), framework), against));
    }

    @Test
    void saysOfEverySiteWhatItsScorecardSays() {
        var matrix = matrix("evaluator", "T5", null, "");
        var cards = as("evaluator", () -> the(Ratings.class).ofRound(round("T5")));

        assertThat(matrix.against().getCode()).isEqualTo("T4");
        assertThat(matrix.rows()).hasSameSizeAs(cards);
        IntStream.range(0, cards.size()).forEach(i -> IntStream.range(0, 9).forEach(f -> {
            var line = cards.get(i).factors().get(f);
            var cell = matrix.rows().get(i).cells().get(f);
            assertThat(matrix.rows().get(i).label()).isEqualTo(cards.get(i).label());
            assertThat(cell.number() + " " + cell.word()).isEqualTo(line.moderated().getLabel());
            assertThat(cell.self()).isEqualTo(line.self().getNumber());
            assertThat(cell.split()).isEqualTo(line.own().isSplit());
            assertThat(cell.moved()).isEqualTo(line.movement());
        }));
    }

    @Test
    void movementIsAgainstTheRoundThatIsAskedFor() {
        var matrix = matrix("evaluator", "T5", null, "T1");
        var first = matrix("evaluator", "T1", null, "");

        assertThat(first.against()).isNull();
        assertThat(matrix.rows().get(0).cells()).extracting(MatrixCell::earlier).isEqualTo(first.rows().get(0).cells().stream().map(MatrixCell::value).toList());
        assertThat(matrix.rows()).flatExtracting(MatrixRow::cells).extracting(MatrixCell::shift).anyMatch(shift -> shift.startsWith("▲ Up from"));
        assertThat(matrix("evaluator", "T5", null, "T6").against().getCode()).isEqualTo("T4");
    }

    @Test
    void sitesStandByCodeByGroupOrByLevel() {
        var matrix = matrix("manager", "T5", null, "");

        assertThat(matrix.rows()).extracting(row -> row.site().getCode()).isSorted();
        assertThat(matrix.in(MatrixOrder.GROUP).rows()).isSortedAccordingTo(Comparator.comparing(MatrixRow::group).thenComparing(MatrixRow::code));
        assertThat(matrix.in(MatrixOrder.LEVEL).rows()).isSortedAccordingTo(Comparator.comparingDouble((MatrixRow row) -> -row.mean().orElseThrow()).thenComparing(MatrixRow::code));
    }

    @Test
    void theStripsCountEverySiteOnce() {
        var strip = matrix("manager", "T4", null, "").strips().get(8);

        assertThat(strip.factor().getCode()).isEqualTo("leadership");
        assertThat(strip.rounds()).containsExactly("T1", "T2", "T3", "T4");
        assertThat(strip.lines()).extracting(FactorStrip.Line::label).containsExactly("4 Mature", "3 Established", "2 Developing", "1 Starting");
        IntStream.range(0, 4).forEach(round -> assertThat(strip.lines().stream().mapToInt(line -> line.counts().get(round).number()).sum()).isEqualTo(16));
    }

    @Test
    void aRouteMapIsShownAsCounts() {
        var matrix = matrix("evaluator", "T5", "integrated-care-route-map", "");

        assertThat(matrix.rows().get(0).cells()).hasSize(5);
        assertThat(matrix.rows()).flatExtracting(MatrixRow::cells).extracting(cell -> cell.number() + " " + cell.word()).anyMatch(text -> text.matches("\\d+ of \\d+ in place"));
    }

    @Test
    void aSiteSeesItselfAndTheSteeringGroupWhatIsPublished() {
        assertThat(matrix("lead.nty", "T5", null, "").rows()).extracting(MatrixRow::label).containsExactly("North Tyneside");
        assertThat(matrix("lead.nty", "T5", null, "").strips()).isEmpty();
        assertThat(matrix("steering", "T4", null, "").rows()).hasSize(16).extracting(MatrixRow::label).allMatch(label -> label.startsWith("Site ")).isSorted();
        assertThatThrownBy(() -> matrix("steering", "T5", null, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> matrix("admin", "T4", null, "")).isInstanceOf(NotFound.class);
        assertThat(matrix("lead.nty", "T6", null, "").rows().get(0).cells()).extracting(MatrixCell::word).containsOnly("Not shown yet");
    }

    @Test
    void filesSayNoMoreThanThePageAndHoldNoFormula() throws IOException {
        var steering = matrix("steering", "T4", null, "");
        assertThat(MatrixTable.rows(steering)).allSatisfy(row -> assertThat(row.get(0)).isNull()).allSatisfy(row -> assertThat(row.get(2)).isNull());

        var seen = matrix("manager", "T4", null, "");
        var harmful = new Site(seen.round().getProgramme(), "=1+1", "=HYPERLINK(\"http://example.org\")", "@Site").describe("", "-2", false, "", java.util.Optional.empty());
        var matrix = new Matrix(seen.framework(), seen.round(), seen.against(), List.of(new MatrixRow(harmful, harmful.getName(), true, seen.rows().get(0).cells())), List.of());
        var csv = new StringWriter();
        var table = new CsvTable(MatrixTable.head(matrix), csv);
        for (var row : MatrixTable.rows(matrix)) {
            table.addCells(row);
        }
        assertThat(csv.toString().lines().skip(1)).allMatch(line -> line.startsWith("'=1+1,'@Site,\"'=HYPERLINK"));
        var sheets = SheetReader.workbook("file", MatrixWorkbook.of("The programme", seen));
        assertThat(sheets.get("Matrix")).hasSize(17);
        assertThat(sheets.get("Rows")).hasSize(1 + 16 * 9);
        assertThat(sheets.values().stream().flatMap(List::stream)).noneMatch(row -> row.cell(0).formula());
    }

    @Test
    void onlyAManagerLetsSitesBeOrderedByLevelAndSaysWhy() {
        var orders = the(LevelOrders.class);
        assertThatThrownBy(() -> as("manager", () -> orders.choose(programme(), " \n "))).isInstanceOf(Invalid.class).hasMessageStartingWith("Enter why");
        assertThatThrownBy(() -> as("manager", () -> orders.choose(programme(), "x".repeat(2001)))).isInstanceOf(Invalid.class).hasMessageContaining("2000 characters");

        var order = as("manager", () -> orders.choose(programme(), "The board asked"));
        assertThat(as("steering", () -> orders.standing(programme()).orElseThrow().getReason())).isEqualTo("The board asked");
        assertThatThrownBy(() -> as("manager", () -> orders.choose(programme(), "Me too"))).isInstanceOf(Invalid.class).hasMessageContaining("allowed meanwhile by ");

        doAs("manager", () -> orders.end(programme(), order.getId()));
        assertThatThrownBy(() -> as("manager", () -> {
            orders.end(programme(), order.getId());
            return null;
        })).isInstanceOf(Invalid.class).hasMessageContaining("ended meanwhile");
        assertThat(as("lead.nty", () -> orders.standing(programme()))).isEmpty();
        assertThat(as("manager", () -> orders.all(programme()))).singleElement().satisfies(each -> assertThat(each.getEndedBy()).isNotNull());
    }
}
