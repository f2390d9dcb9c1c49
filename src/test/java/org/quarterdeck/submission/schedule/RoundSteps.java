package org.quarterdeck.submission.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.quarterdeck.testing.Visitor;

/** Steps of a journey that opens round T7, which asks "legacy" in place of "resources", and closes round T8. */
public class RoundSteps {
    private static final String ROUNDS = "/programmes/icp/rounds";
    private static final String SITE = "/programmes/icp/sites/WAK/rounds/";

    /** Wakefield submits at T6, gets its document back and has not submitted it again when the next round opens. */
    public static void leaveACorrectionUnsent(Visitor lead, Visitor manager) {
        lead.goTo(SITE + "T6/check");
        lead.find("[id='form:declared:input']").check();
        lead.press("Submit").seesHeading("Living Document submitted");
        manager.goTo(SITE + "T6/return");
        manager.fill("Reason", "Two figures differ").press("Return the document").sees("The document is returned");
        lead.goTo(SITE + "T6/questions/context");
        lead.find("[id='form:text:input']").fill("Half corrected");
        lead.press("Save and go back").seesHeading("Living Document");
    }

    public static void open(Visitor manager) {
        manager.goTo(ROUNDS).checksThePage().follow("Open round T7 before its day");
        manager.seesHeading("Open round T7").sees("opens by itself on 1 December 2011").sees("Round T6 closes at the same time").checksThePage();
        manager.press("Open round T7 now").sees("Round T7 is open").seesHeading("Sites at round T7").checksThePage();
        manager.goTo(ROUNDS + "/T7/open").sees("has been opened already").checksThePage();
    }

    public static void close(Visitor manager) {
        manager.goTo(ROUNDS + "/T8").follow("Close round T8");
        manager.seesHeading("Close round T8").sees("A closed round cannot be opened again").sees("North Tyneside").checksThePage();
        manager.press("Close round T8").sees("Round T8 is closed").checksThePage();
        manager.goTo(ROUNDS + "/T8/close").sees("there is nothing to close").checksThePage();
        manager.goTo(SITE + "T8/due-date").sees("its dates cannot be changed").checksThePage();
    }

    /** What the lead of Wakefield finds in it. */
    public static void findNewAndRetiredQuestions(Visitor lead) {
        lead.goTo("/notices").sees("Round T7 is open");
        lead.goTo(SITE + "T7").sees("New question in this round. Nothing written yet").sees("No longer asked").checksThePage();
        var retired = lead.find("details").filter(new Locator.FilterOptions().setHasText("Resources, at T6"));
        retired.locator("summary").click();
        assertThat(retired.locator(".qd-prose")).isVisible();
        lead.checksThePage();
        lead.goTo(SITE + "T7/questions/legacy")
                .sees("This question is new in version 3 of the questions. It was not asked at T6").checksThePage();
        lead.goTo(SITE + "T7/questions/context").sees("What you wrote at T6 and did not submit").checksThePage();
        lead.page().getByText("What you wrote at T6 and did not submit").click();
        lead.sees("Half corrected").checksThePage();
        lead.goTo(SITE + "T7/check").sees("New question in this round").checksThePage();
    }
}
