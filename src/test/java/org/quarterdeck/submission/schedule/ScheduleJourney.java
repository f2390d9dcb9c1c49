package org.quarterdeck.submission.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;
import org.quarterdeck.testing.PortalClient;
import org.quarterdeck.testing.RunningPortal;
import org.quarterdeck.testing.Visitor;

/** More time, a return and a withdrawal at Northumbria; rounds are opened and closed in a portal of their own. */
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

    @Test
    void aRoundIsOpenedWithNewQuestionsAndClosed() throws SQLException {
        try (var portal = RunningPortal.onEmptyData()) {
            leavesACorrectionUnsent(portal);
            portal.stop();
            planRevisedRound(portal);
            portal.start();
            var manager = journeys.visitor(portal).signIn("manager").goTo("/programmes/icp/rounds").checksThePage();

            manager.follow("Open round T7 before its day").seesHeading("Open round T7").sees("opens by itself on 1 December 2011")
                    .sees("Round T6 closes at the same time").checksThePage();
            manager.press("Open round T7 now").sees("Round T7 is open").seesHeading("Sites at round T7").checksThePage();
            manager.goTo("/programmes/icp/rounds/T7/open").sees("has been opened already").checksThePage();

            newAndRetiredQuestions(journeys.visitor(portal).signIn("lead.nty"));

            manager.goTo("/programmes/icp/rounds/T7").follow("Close round T7");
            manager.seesHeading("Close round T7").sees("A closed round cannot be opened again").sees("North Tyneside").checksThePage();
            manager.press("Close round T7").sees("Round T7 is closed").checksThePage();
            manager.goTo("/programmes/icp/rounds/T7/close").sees("there is nothing to close").checksThePage();
            manager.goTo("/programmes/icp/sites/NTY/rounds/T7/due-date").sees("its dates cannot be changed").checksThePage();
        }
    }

    private void leavesACorrectionUnsent(RunningPortal portal) {
        var lead = journeys.visitor(portal).signIn("lead.nty").goTo("/programmes/icp/sites/NTY/rounds/T6/check");
        lead.find("[id='form:declared:input']").check();
        lead.press("Submit").seesHeading("Living Document submitted");
        var manager = journeys.visitor(portal).signIn("manager").goTo("/programmes/icp/sites/NTY/rounds/T6/return");
        manager.fill("Reason", "Two figures differ").press("Return the document").sees("The document is returned");
        lead.goTo("/programmes/icp/sites/NTY/rounds/T6/questions/context");
        lead.find("[id='form:text:input']").fill("Half corrected");
        lead.press("Save and go back").seesHeading("Living Document");
    }

    private static void newAndRetiredQuestions(Visitor lead) {
        lead.goTo("/notices").sees("Round T7 is open");
        lead.goTo("/programmes/icp/sites/NTY/rounds/T7").sees("New question in this round. Nothing written yet").sees("No longer asked").checksThePage();
        var retired = lead.find("details").filter(new Locator.FilterOptions().setHasText("Resources, at T6"));
        retired.locator("summary").click();
        assertThat(retired.locator(".qd-prose")).isVisible();
        lead.checksThePage();
        lead.goTo("/programmes/icp/sites/NTY/rounds/T7/questions/legacy")
                .sees("This question is new in version 3 of the questions. It was not asked at T6").checksThePage();
        lead.goTo("/programmes/icp/sites/NTY/rounds/T7/questions/context").sees("What you wrote at T6 and did not submit").checksThePage();
        lead.page().getByText("What you wrote at T6 and did not submit").click();
        lead.sees("Half corrected").checksThePage();
        lead.goTo("/programmes/icp/sites/NTY/rounds/T7/check").sees("New question in this round").checksThePage();
    }

    /** A round to come that asks "legacy" in place of "resources". */
    private static void planRevisedRound(RunningPortal portal) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + portal.data().resolve("quarterdeck"), "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("insert into programme_round select 9001, 0, programme_id, 'T7', 7, 33, date '2011-12-01', date '2012-01-31', null, null"
                    + " from programme_round where code = 'T6'");
            statement.execute("insert into document_template select 9001, programme_id, code, 3, title, introduction from document_template where number = 2");
            statement.execute("insert into question select id + 9000000, 9001, case code when 'resources' then 'legacy' else code end, ordinal,"
                    + " case code when 'resources' then 'What stays' else subject end, wording, guidance, prompts, expected_words from question where template_id = (select id from document_template where number = 2)");
            statement.execute("insert into round_template values (9001, 9001)");
        }
    }
}
