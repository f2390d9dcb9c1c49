package org.quarterdeck.metric;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;
import org.quarterdeck.testing.Visitor;

/** Reads North Tyneside's metrics and works on those of Nene, which no other journey changes. */
class MetricsJourney {
    private static final String METRICS = "/programmes/icp/sites/NEN/metrics";

    @RegisterExtension
    Journeys journeys = new Journeys();

    @Test
    void aContributorReadsTheOwnMetricsAsChartAndTable() {
        var contributor = journeys.as("contributor.nty").goTo("/programmes/icp/sites/NTY/metrics").seesHeading("Local metrics").checksThePage();

        assertThat(contributor.find("svg.qd-chart")).hasCount(2);
        contributor.sees("Difference in differences:").sees("limits computed anew");
        contributor.find("summary").first().click();
        contributor.sees("April to June 2009").checksThePage();
        contributor.goTo("/programmes/icp/sites/TOR/metrics").seesHeading("not found");
    }

    @Test
    void aMetricIsProposedDiscussedAgreedAndFilledIn() {
        var lead = journeys.as("lead.nen");
        var evaluator = journeys.as("evaluator");
        proposes(lead);
        discussAndAgree(lead, evaluator, journeys.as("evaluator2"));
        fillsInByKeyboard(lead);
        pastes(lead);
        corrects(lead);
        evaluator.goTo("/programmes/icp/metrics").seesHeading("Local metrics of all sites").sees("Visits within a day").checksThePage();
    }

    private static void proposes(Visitor lead) {
        lead.goTo(METRICS).follow("Propose a metric");
        lead.press("Propose it").sees("Enter a name for the metric").checksThePage();
        lead.fill("Name", "Visits within a day").fill("What it means", "First visits within a day of the referral").fill("What is counted", "Visits within a day")
                .fill("What it is divided by", "All first visits").fill("Unit", "percent").fill("Source", "The register").fill("Target", "60");
        lead.find("label:text-is('Higher is better')").click();
        lead.find("label:text-is('Every quarter')").click();
        lead.press("Propose it").sees("Enter why the site needs more metrics than the 2 that are usual");
        lead.find("textarea[id$='overReason:input']").fill("Visits are what we are about");
        lead.press("Propose it").sees("Proposed. The evaluators are told.").seesHeading("Visits within a day").checksThePage();
    }

    private static void discussAndAgree(Visitor lead, Visitor evaluator, Visitor late) {
        evaluator.goTo(METRICS).follow("Visits within a day").follow("Comment on Visits within a day");
        evaluator.fill("Comment", "Which referrals count?").press("Send comment").sees("The other side sees it now").checksThePage();
        lead.goTo("/notices").follow("commented on a local metric of");
        lead.fill("Text", "All of them").press("Send").sees("Your answer is sent").checksThePage();
        late.goTo(METRICS + "/M3").fill("Or what the site is to change, or to say", "Say which ward");
        evaluator.goTo(METRICS + "/M3").sees("All of them").press("Agree").sees("Agreed. The site can fill the metric in.").checksThePage();
        late.press("Send back").sees("Nothing was done.").sees("You had written: “Say which ward”").checksThePage();
    }

    private static void fillsInByKeyboard(Visitor lead) {
        lead.goTo(METRICS + "/M3").follow("Fill in values");
        lead.tabsTo(lead.find("#numerator-2009-Q2"));
        type(lead, "23", "50", "", "", "");
        lead.sees("Saved at");
        type(lead, "60", "50");
        lead.tabsTo(lead.find("#numerator-2009-Q4"));
        lead.sees("This is more than the 50 that it is a share of").checksThePage();
        lead.find("#numerator-2009-Q3").fill("30");
        lead.press("Save and go back to the metric").sees("The values are saved.").sees("with too few values to tell a shift from chance");
    }

    /** Each text into a field, with the Tab key to the next. */
    private static void type(Visitor lead, String... texts) {
        for (var text : texts) {
            lead.page().keyboard().type(text);
            lead.page().keyboard().press("Tab");
        }
    }

    private static void pastes(Visitor lead) {
        lead.goTo(METRICS + "/M3/values/import").fill("Cells copied from a spreadsheet", "2009-Q4\t48\n2010-Q1\tabout 50").press("See what would change");
        lead.sees("1 added, 0 changed, 0 unchanged, 1 refused.").sees("Enter a number such as 24.6").checksThePage();
        assertThat(lead.find("text=Save these values")).hasCount(0);
        lead.goTo(METRICS + "/M3/values/import").fill("Cells copied from a spreadsheet", """
                2009-Q4\t48
                2010-Q1\t50
                2010-Q2\t47
                2010-Q3\t51
                2010-Q4\t49
                2011-Q1\t50
                2009-Q1\t48
                2008-Q4\t47
                2008-Q3\t46
                2008-Q2\t47""").press("See what would change");
        lead.press("Save these values").sees("10 periods are saved.").sees("Consistently fails the target of 60 per cent");
    }

    private static void corrects(Visitor lead) {
        lead.goTo(METRICS + "/M1/values");
        var first = lead.find("fieldset:has(input[id^='value-'])").first();
        first.locator("input[id^='value-']").fill("33");
        lead.press("Save and go back to the metric").sees("Enter the reason for correcting it").checksThePage();
        assertThat(first.locator("input[id^='value-']")).hasValue("33");
        first.locator("input[id^='reason-']").fill("Two were counted twice");
        lead.press("Save and go back to the metric").sees("The values are saved.");
        lead.find("summary:has-text('Corrections')").click();
        lead.sees("Two were counted twice").checksThePage();
    }
}
