package org.quarterdeck.costing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.costing.exchange.FilledIn;
import org.quarterdeck.testing.Journeys;
import org.quarterdeck.testing.Visitor;

/** Fills in the costs of Northumbria anew; of other sites it only reads. */
class CostsJourney {
    private static final String COSTS = "/programmes/icp/sites/NBR/costs";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String START = "SETUP_LABOUR\tTo be removed\tactual\t1";

    /** The published example of North Tyneside. */
    private record Line(String category, String name, String item, String basis, int amount) {
        String pasted() {
            return category + "\t" + item + "\t" + basis + "\t" + amount;
        }
    }

    private static final List<Line> NORTH_TYNESIDE = List.of(
            new Line("SETUP_LABOUR", "Set-up labour", "Lead hospital clinician, lead GP and project manager: designing the service", "Estimate", 25000),
            new Line("SETUP_NON_LABOUR", "Set-up other than labour", "Portable ECG machine and beat-to-beat blood-pressure monitor", "Actual", 15863),
            new Line("CARRIED_OVER", "Carried over from existing services", "Building rental (600 a month for 12 months)", "Estimate", 7200),
            new Line("RUNNING_NEW_STAFF", "Running: new staff", "Part-time administrative assistant and healthcare assistants", "Actual", 19150),
            new Line("RUNNING_EXISTING_STAFF", "Running: existing staff", "Backfill for clinicians", "Estimate", 20000),
            new Line("RUNNING_EXISTING_STAFF", "Running: existing staff", "Project manager: 40 per cent of time", "Estimate", 22000),
            new Line("RUNNING_NON_LABOUR", "Running costs other than labour", "Payments to providers for the intervention", "Actual", 39360));

    @RegisterExtension
    Journeys journeys = new Journeys();

    @Test
    void northTynesideComesOutTheSamePastedSentAndTyped() {
        var manager = journeys.as("manager").goTo(COSTS).follow("Return the pro-forma").checksThePage();
        manager.press("Return the pro-forma").sees("Enter what the site is to change").fill("Reason", "Please fill it in anew").press("Return the pro-forma");
        manager.sees("The pro-forma is returned");
        var lead = journeys.as("lead.nbr").goTo(COSTS).sees("Please fill it in anew").checksThePage();

        paste(lead, String.join("\n", NORTH_TYNESIDE.stream().map(Line::pasted).toList()));
        seesNorthTyneside(lead);

        paste(lead, START);
        send(lead);
        seesNorthTyneside(lead);

        paste(lead, START);
        NORTH_TYNESIDE.forEach(line -> type(lead, line));
        lead.follow("To be removed").press("Remove this line").sees("The line is removed");
        seesNorthTyneside(lead);

        twoWindowsOnOneLine(lead);
        submitAndDiscuss(lead);
    }

    private static void paste(Visitor lead, String text) {
        lead.goTo(COSTS + "/import").fill("Lines copied from Excel", text);
        lead.page().getByLabel("Remove the lines that are not among these").check();
        lead.press("See what would change").seesHeading("What the lines would change");
        lead.press("Apply all of this").sees("The lines are taken over");
    }

    private static void send(Visitor lead) {
        var filled = new FilledIn(lead.page().request().get(lead.page().url() + "/file").body()).without(1);
        NORTH_TYNESIDE.forEach(line -> filled.add(line.name(), line.item(), line.basis().toUpperCase(), line.amount()));
        lead.follow("paste lines from Excel").checksThePage();
        lead.press("Send and see what would change").sees("Choose the Excel file that you have filled in");
        lead.page().getByLabel("Filled-in file").setInputFiles(new FilePayload("costs.xlsx", XLSX, filled.bytes()));
        lead.page().getByLabel("Remove the lines that are not in the file").check();
        lead.press("Send and see what would change").sees("7 added, 0 changed, 0 unchanged, 1 removed, 0 refused.").checksThePage();
        lead.sees("The total would be £141,373.00, with £7,200.00 carried over beside it").press("Apply all of this").sees("The lines are taken over");
    }

    /** By the keyboard alone. */
    private static void type(Visitor lead, Line line) {
        var page = lead.page();
        lead.tabsTo(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a line: " + line.name()).setExact(true)));
        page.keyboard().press("Enter");
        lead.seesHeading("One line of costs");
        lead.tabsTo(page.getByLabel("What it is"));
        page.keyboard().type(line.item());
        page.keyboard().press("Tab");
        page.keyboard().press(line.basis().equals("Actual") ? "Space" : "ArrowDown");
        lead.tabsTo(page.getByLabel("Amount in pounds"));
        page.keyboard().type(String.format("£%,d.00", line.amount()));
        lead.tabsTo(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and go back").setExact(true)));
        page.keyboard().press("Enter");
        lead.seesHeading("Costs");
    }

    private static void seesNorthTyneside(Visitor lead) {
        assertThat(lead.find("tfoot tr").last().locator("td")).hasText("£141,373.00");
        lead.sees("£7,200.00; not in the totals");
    }

    private void twoWindowsOnOneLine(Visitor lead) {
        lead.follow("Backfill for clinicians").checksThePage();
        var other = journeys.as("lead.nbr").goTo(lead.page().url().replaceFirst("https?://[^/]+", ""));
        other.fill("Amount in pounds", "21,000").press("Save and go back").seesHeading("Costs");

        lead.fill("Amount in pounds", "20,000.00 and more");
        lead.press("Save and go back").sees("saved something else meanwhile").sees("What is saved now, and what you typed").checksThePage();
        assertThat(lead.page().getByLabel("Amount in pounds")).hasValue("20,000.00 and more");
        lead.fill("Amount in pounds", "20,000.00").press("Save and go back");
        seesNorthTyneside(lead);
    }

    private void submitAndDiscuss(Visitor lead) {
        lead.follow("Check the costs").checksThePage().press("Submit").sees("Confirm that this is what the site wants to submit");
        lead.page().getByLabel("I have checked the costs").check();
        lead.press("Submit").sees("The cost pro-forma is submitted as version 2");

        var evaluator = journeys.as("evaluator").goTo(COSTS).sees("What changed since version 1").checksThePage();
        evaluator.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Comment on Backfill for clinicians").setExact(true)).click();
        evaluator.fill("Comment", "For how many sessions?").press("Send comment");
        lead.goTo(COSTS).sees("For how many sessions?").checksThePage();
        lead.follow("Reply").sees("For how many sessions?");
    }

    @Test
    void aLeadReadsWhatTheOwnPilotCost() {
        var lead = journeys.as("lead.nty").goTo("/programmes/icp/sites/NTY/costs").seesHeading("Costs").checksThePage();

        lead.sees("£141,373.00").sees("£7,200.00; not in the totals").sees("47 per cent");
        lead.goTo("/programmes/icp/costs").seesHeading("not found");
        lead.goTo("/programmes/icp/sites/TOR/costs").seesHeading("not found");
    }
}
