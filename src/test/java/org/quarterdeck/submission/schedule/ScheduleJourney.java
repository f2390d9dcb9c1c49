package org.quarterdeck.submission.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;
import org.quarterdeck.testing.PortalClient;
import org.quarterdeck.testing.Visitor;

/** More time, a return and a withdrawal at Northumbria. Rounds are opened and closed in {@code ThreeRoundsJourney}. */
class ScheduleJourney {
    private static final String T6 = "/programmes/icp/sites/NBR/rounds/T6";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    @Test
    void aSiteIsGivenMoreTimeWithdrawsAndGetsItsDocumentBack() {
        var manager = journeys.as("manager");
        moreTime(manager);

        var lead = journeys.as("lead.nbr").goTo("/");
        lead.sees("39 days left").sees("Extended from 30 September 2011 to 14 October 2011").sees("The lead is ill").checksThePage();
        lead.goTo("/notices").sees("is now due on 14 October 2011");
        lead.goTo(T6).sees("39 days left").checksThePage();
        lead.goTo(T6 + "/check").sees("Due on 14 October 2011: 39 days left").checksThePage();

        submit(lead, 1);
        withdraw(lead);
        journeys.as("evaluator").goTo(T6 + "/read").sees("The site has not submitted its Living Document for this round yet").checksThePage()
                .goTo(T6 + "/changes").seesHeading("What changed").checksThePage();
        submit(lead, 2);

        var evaluator = journeys.as("evaluator").goTo(T6 + "/read").sees("2 of 2").sees("14 October 2011").checksThePage();
        lead.goTo(T6 + "/withdraw").sees("This cannot be withdrawn any more").sees("Ask the programme manager to return it").checksThePage();

        returnTo(manager);
        lead.goTo("/").sees("Two figures differ").checksThePage();
        lead.goTo(T6).sees("Two figures differ").sees("Evaluators go on reading version 2").checksThePage();
        evaluator.goTo(T6 + "/read").sees("2 of 2").checksThePage();
        submit(lead, 3);
        lead.goTo(T6 + "/read?version=1").sees("1 of 3, withdrawn on").checksThePage();
        readsThroughTheApi("evaluator2");
        lead.goTo(T6 + "/withdraw").sees("This cannot be withdrawn any more");
    }

    private void readsThroughTheApi(String who) {
        var answer = new PortalClient(journeys.portal().url("")).get("/api/v1" + T6, journeys.portal().token(who));
        org.assertj.core.api.Assertions.assertThat(answer.body()).contains("\"number\":2", "\"number\":3", "\"dueOn\":\"2011-10-14\"")
                .doesNotContain("\"number\":1");
    }

    private static void moreTime(Visitor manager) {
        manager.goTo("/programmes/icp/rounds/T6").checksThePage();
        manager.find("a[href$='/sites/NBR/rounds/T6/due-date']").click();
        manager.seesHeading("Extend the due date").checksThePage();
        manager.press("Extend the due date").sees("Enter the new due date").checksThePage();
        manager.fill("Day", "31").fill("Month", "9").fill("Year", "2011").press("Extend the due date")
                .sees("The new due date must be a real date").checksThePage();
        assertThat(manager.page().getByLabel("Day", exact())).hasValue("31");
        manager.fill("Day", "30").fill("Reason", "The lead is ill").press("Extend the due date")
                .sees("must be after 30 September 2011");
        assertThat(manager.page().getByLabel("Reason", exact())).hasValue("The lead is ill");
        manager.fill("Day", "14").fill("Month", "October").press("Extend the due date")
                .sees("now has until 14 October 2011 for round T6").sees("14 October 2011, extended").checksThePage();
    }

    private static com.microsoft.playwright.Page.GetByLabelOptions exact() {
        return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
    }

    private static void submit(Visitor lead, int version) {
        lead.goTo(T6 + "/check");
        lead.find("[id='form:declared:input']").check();
        lead.press("Submit").seesHeading("Living Document submitted").sees("version " + version);
    }

    private static void withdraw(Visitor lead) {
        lead.checksThePage();
        lead.follow("Withdraw what was submitted").seesHeading("Withdraw the document").sees("no evaluator has opened it yet").checksThePage();
        lead.press("Withdraw").sees("Version 1 is withdrawn").seesHeading("Living Document").checksThePage();
        lead.goTo(T6 + "/read").sees("Version 1").sees("withdrawn").checksThePage();
        lead.goTo(T6 + "/withdraw").sees("There is nothing to withdraw").checksThePage();
    }

    private static void returnTo(Visitor manager) {
        manager.goTo(T6 + "/read").follow("Return the document to the site");
        manager.seesHeading("Return the document").checksThePage();
        manager.press("Return the document").sees("Enter what the site is to change").checksThePage();
        manager.fill("Reason", "Two figures differ").press("Return the document").sees("The document is returned").checksThePage();
        manager.goTo(T6 + "/return").sees("There is nothing to return").checksThePage();
    }
}
