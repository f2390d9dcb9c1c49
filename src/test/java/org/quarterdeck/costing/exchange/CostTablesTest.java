package org.quarterdeck.costing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.costing.CostCategory;
import org.quarterdeck.costing.CostProForma;
import org.quarterdeck.costing.CostResults;
import org.quarterdeck.costing.Costs;
import org.quarterdeck.costing.LineEntry;
import org.quarterdeck.costing.Pounds;
import org.quarterdeck.costing.entry.CostEntry;
import org.quarterdeck.costing.entry.Typing;
import org.quarterdeck.costing.exchange.PlannedLine.Verdict;
import org.quarterdeck.costing.version.CostSubmitting;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class CostTablesTest {
    /** The published example, as somebody copies it out of a spreadsheet. */
    static final String NORTH_TYNESIDE = """
            category\titem\tbasis\tamount_gbp\tcounted_in_total
            SETUP_LABOUR\tLead hospital clinician, lead GP and project manager: designing the service\testimate\t25000\tyes
            SETUP_NON_LABOUR\tPortable ECG machine and beat-to-beat blood-pressure monitor\tactual\t15863\tyes
            CARRIED_OVER\tBuilding rental (600 a month for 12 months)\testimate\t7200\tno
            RUNNING_NEW_STAFF\tPart-time administrative assistant and healthcare assistants (8 of 12 months)\tactual\t19150\tyes
            RUNNING_EXISTING_STAFF\tBackfill for clinicians\testimate\t20000\tyes
            RUNNING_EXISTING_STAFF\tProject manager: 40 per cent of time\testimate\t22000\tyes
            RUNNING_NON_LABOUR\tPayments to providers for the intervention\tactual\t39360\tyes
            TOTAL\tSet-up plus 12 months of operation\t\t141373\t
            """;

    @TempDir
    Path folder;
    private CostTables tables;
    private Site site;

    @BeforeEach
    void returned() {
        tables = the(CostTables.class);
        site = as("manager", () -> the(Programmes.class).site("icp", "TOR"));
        doAs("manager", () -> the(CostSubmitting.class).giveBack(site, "Again"));
    }

    @Test
    void northTynesidePastedComesOutAsPublished() {
        paste(NORTH_TYNESIDE, true);

        assertThat(plan().count("ADDED")).isEqualTo(7);
        assertThat(plan().count("LEFT_OUT")).isEqualTo(1);
        assertThat(Pounds.plain(plan().getResults().total())).isEqualTo("141373.00");
        apply();

        assertNorthTyneside();
    }

    @Test
    void whatIsPastedTwiceAddsNothing() {
        paste(NORTH_TYNESIDE, true);
        apply();
        paste(NORTH_TYNESIDE.replace("25000", "£25,000.00"), true);

        assertThat(plan().count("UNCHANGED")).isEqualTo(7);
        assertThat(plan().isApplicable()).isFalse();
    }

    @Test
    void linesThatAreNotInItStayUnlessTheyAreToBeRemovedAndCanBePutBack() {
        int before = draft().standing().size();
        paste("SETUP_LABOUR\tDesigning\tactual\t5", false);
        apply();
        assertThat(draft().standing()).hasSize(before + 1);

        paste("SETUP_LABOUR\tDesigning\tactual\t5", true);
        assertThat(plan().count("REMOVED")).isEqualTo(before);
        apply();
        assertThat(draft().standing()).hasSize(1);
        assertThat(draft().removed()).hasSize(before);
    }

    /** Each with the cell that it is about. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "SETUP_LABOUR;Designing;actual;about 5 | D1: enter an amount",
            "SETUP_LABOUR;Designing;actual;=1+1 | D1: this is a formula",
            "SETUP_LABOUR;=HYPERLINK(\"x\");actual;5 | B1: this is a formula",
            "SETUP_LABOUR;@SUM(A1);actual;5 | B1: this is a formula",
            "SETUP_LABOUR;Designing;guess;5 | C1: select whether",
            "ELSEWHERE;Designing;actual;5 | A1: there is no such category",
            "SETUP_LABOUR;;actual;5 | B1: enter what it is",
            "SETUP_LABOUR;Designing;actual;5;1;2 | E1: leave it empty",
            "SETUP_LABOUR;Designing;range;;2;1 | E1: the lowest must not be above",
            "SETUP_LABOUR;Designing;range;7;1;2 | D1: leave it empty",
            "SETUP_LABOUR;Designing;estimate;5;;;7 | G1: select how close",
            "SETUP_LABOUR;Designing;actual;5;;;;40 | H1: leave it empty",
            "RUNNING_EXISTING_STAFF;Nurse;actual;5;;;;0.4 | H1: write 40 for 40 per cent",
            "RUNNING_EXISTING_STAFF;Nurse;actual;5;;;;101 | H1: enter a number from 0 to 100",
            "RUNNING_NEW_STAFF;Nurse;actual;;;;;;1;13;30000 | J1: enter months between 0 and 12",
            "RUNNING_NON_LABOUR;Rent;actual;5;;;;;1 | I1: leave it empty",
            "SETUP_LABOUR;Designing;actual;-5 | D1: enter an amount of 0 or more"})
    void whatIsWrongIsSaidByCellAndNothingOfTheTableIsTaken(String row, String problem) {
        paste("SETUP_NON_LABOUR;A good line;actual;10\n".replace(';', '\t') + row.replace(';', '\t'), false);

        var refused = plan().getLines().stream().filter(line -> line.verdict() == Verdict.REFUSED).toList();
        assertThat(refused).singleElement().satisfies(line -> assertThat(line.problems()).anyMatch(said -> said.startsWith(problem.replace("1:", "2:"))));
        assertThatThrownBy(this::apply).isInstanceOf(Invalid.class);
        assertThat(draft().standing()).noneMatch(line -> line.getItem().equals("A good line"));
    }

    @Test
    void whatWasChangedSinceItWasShownIsShownAgain() {
        paste("SETUP_LABOUR\tDesigning\tactual\t5", false);
        var seen = as("lead.tor", () -> tables.state(site));
        var line = draft().standing().get(0);
        doAs("lead.tor", () -> the(CostEntry.class).save(site, line.getNumber(), new LineEntry("Other", "ACTUAL", "1", "", "", "", "", "", "", ""),
                new Typing(line.getChecksum(), "page")));

        assertThatThrownBy(() -> as("lead.tor", () -> {
            tables.apply(site, seen);
            return null;
        })).isInstanceOf(Invalid.class).hasMessageContaining("changed meanwhile");
        assertThat(draft().standing()).noneMatch(each -> each.getItem().equals("Designing"));
        apply();
        assertThat(draft().standing()).anyMatch(each -> each.getItem().equals("Designing"));
    }

    @Test
    void aTableIsItsSendersAlone() {
        paste(NORTH_TYNESIDE, false);
        assertThatThrownBy(() -> as("contributor.tor", () -> tables.plan(site))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as("evaluator", () -> tables.plan(site))).isInstanceOf(NotFound.class);
        doAs("lead.tor", () -> tables.drop(site));
        assertThatThrownBy(this::plan).isInstanceOf(NotFound.class);
    }

    @Test
    void theFileThatIsHandedOutComesBackUnchanged() {
        assertThat(file()).isEqualTo(file());
        send(file(), false);

        assertThat(plan().getLines()).isNotEmpty().allMatch(line -> line.verdict() == Verdict.UNCHANGED);
    }

    @Test
    void northTynesideFilledInWithLibreOfficeComesOutAsPublished() throws Exception {
        var filled = new FilledIn(file()).without(draft().standing().size());
        NORTH_TYNESIDE.lines().skip(1).limit(7).map(line -> line.split("\t")).forEach(cells ->
                filled.add(draft().getTemplate().name(CostCategory.valueOf(cells[0])), cells[1], cells[2].toUpperCase(), Double.parseDouble(cells[3])));

        send(new SavedSheet(folder).saved(filled.bytes()), true);

        assertThat(plan().count("ADDED")).isEqualTo(7);
        apply();
        assertNorthTyneside();
    }

    @Test
    void aFileThatLibreOfficeSavedKeepsItsRows() throws Exception {
        var edited = new FilledIn(file()).amount(1, 4321.10).bytes();

        send(new SavedSheet(folder).saved(edited), false);

        assertThat(plan().count("CHANGED")).isEqualTo(1);
        assertThat(plan().getLines()).filteredOn(line -> line.verdict() == Verdict.CHANGED).singleElement()
                .satisfies(line -> assertThat(line.fields()).extracting(PlannedLine.FieldDifference::after).contains("4321.1"));
    }

    @Test
    void rowsOfAnotherSiteAndRowsThatStandTwiceAreRefusedByCell() {
        send(new FilledIn(file()).row(1, "icp/NTY/1").bytes(), false);
        assertThat(plan().getLines().get(0).problems()).containsExactly("A2: this pro-forma has no row of that name. Clear the cell to add a new line");

        send(new FilledIn(file()).row(2, "icp/TOR/1").bytes(), false);
        assertThat(plan().getLines().get(1).problems()).anyMatch(said -> said.startsWith("A3: this row stands twice"));
    }

    @Test
    void aRowThatIsMissingStays() {
        int before = draft().standing().size();
        send(new FilledIn(file()).without(1).bytes(), false);

        assertThat(plan().getLines()).hasSize(before - 1).allMatch(line -> line.verdict() == Verdict.UNCHANGED);
    }

    @Test
    void aFormulaIsRefusedByItsCellAndNeverCalculated() {
        send(new FilledIn(file()).formula(1, "1+1").bytes(), false);

        assertThat(plan().getLines().get(0).problems()).anyMatch(said -> said.startsWith("E2: this is a formula"));
        assertThatThrownBy(this::apply).isInstanceOf(Invalid.class);
    }

    @Test
    void textForANumberIsRefusedByItsCell() {
        send(new FilledIn(file()).text(1, "about 5,000").bytes(), false);

        assertThat(plan().getLines().get(0).problems()).anyMatch(said -> said.startsWith("E2: enter an amount"));
    }

    @Test
    void anotherFileIsRefusedAsAWhole() {
        refused(new FilledIn(file()).renamed("Costs", "Kosten").bytes(), "has no sheet “Costs”");
        refused(new FilledIn(file()).about(0, "Cost pro-forma, version 99").bytes(), "another version of the form");
        refused(new FilledIn(file()).about(2, "NTY").bytes(), "not of your site");
        refused(new FilledIn(file()).renamed("About this file", "Else").bytes(), "was not downloaded from here");
        refused(new FilledIn(file()).filled(3_000).bytes(), "more cells than are read at once");
        refused(new FilledIn(file()).filled(1_000_000).bytes(), "too large");
        refused("category,item".getBytes(), "not an Excel workbook");
        refused(new byte[0], "empty");
        assertThat(as("lead.tor", () -> tables.waiting(site))).isEmpty();
    }

    private void refused(byte[] file, String message) {
        assertThatThrownBy(() -> send(file, false)).isInstanceOf(Invalid.class).hasMessageContaining(message);
    }

    private void assertNorthTyneside() {
        CostResults results = draft().content().results();
        assertThat(Pounds.plain(results.total())).isEqualTo("141373.00");
        assertThat(Pounds.plain(results.setUp())).isEqualTo("40863.00");
        assertThat(Pounds.plain(results.running())).isEqualTo("100510.00");
        assertThat(Pounds.plain(results.carriedOver().orElseThrow())).isEqualTo("7200.00");
    }

    private void paste(String text, boolean removing) {
        doAs("lead.tor", () -> tables.paste(site, text, removing));
    }

    private void send(byte[] file, boolean removing) {
        doAs("lead.tor", () -> tables.send(site, "costs.xlsx", file, removing));
    }

    private byte[] file() {
        return as("lead.tor", () -> tables.file(site));
    }

    private CostPlan plan() {
        return as("lead.tor", () -> tables.plan(site));
    }

    private void apply() {
        doAs("lead.tor", () -> tables.apply(site, tables.state(site)));
    }

    private CostProForma draft() {
        return as("lead.tor", () -> the(Costs.class).draft(site).orElseThrow());
    }
}
