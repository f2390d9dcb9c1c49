package org.quarterdeck.submission.writing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;
import org.quarterdeck.testing.Visitor;

/** What helps while writing. Keeps to North Cornwall. */
class WritingJourney {
    private static final String QUESTION = "/programmes/icp/sites/NCW/rounds/T6/questions/";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    @Test
    void whoeverWritesSeesWhoElseDoesAndHowTheTextReads() {
        var lead = journeys.as("lead.ncw").goTo(QUESTION + "people");
        var contributor = journeys.as("contributor.ncw").goTo(QUESTION + "people");

        assertThat(contributor.find("[id='beside:editors']")).containsText("has this answer open too");
        contributor.checksThePage();
        lead.page().evaluate("lookBeside()");
        assertThat(lead.find("[id='beside:editors']")).containsText("has this answer open too");
        assertThat(lead.find(".qd-aid")).containsText("Automated Readability Index");
        contributor.goTo("/programmes/icp/sites/NCW/rounds/T6").sees("has this open").checksThePage();
    }

    @Test
    void theTeamTalksAboutAnAnswer() {
        var lead = journeys.as("lead.ncw").goTo(QUESTION + "progress").follow("Comments among your team (0)");
        lead.seesHeading("Comments among your team").checksThePage();
        lead.press("Save comment").sees("Enter a comment").checksThePage();
        lead.fill("Comment for your team", "Who has the <b>figures</b>?").press("Save comment").sees("Your comment is saved").sees("Who has the <b>figures</b>?");

        var contributor = journeys.as("contributor.ncw").goTo("/notices").follow("has left a comment for your team on question 5");
        contributor.sees("Who has the <b>figures</b>?").checksThePage();
    }

    @Test
    void whatCouldNotBeSavedIsKeptInTheBrowserUntilItIs() {
        var lead = journeys.as("lead.ncw").goTo(QUESTION + "context");
        cutOff(lead);
        field(lead).fill("Written in a tunnel");
        field(lead).blur();
        assertThat(lead.find("#saved")).containsText("Not saved: there is no connection");
        close(lead);

        lead.goTo(QUESTION + "context").sees("This browser kept a text of yours that was not saved").checksThePage();
        lead.press("Put it in the field");
        assertThat(field(lead)).hasValue("Written in a tunnel");
        field(lead).blur();
        assertThat(lead.find("#saved")).hasText(Pattern.compile("^Saved at \\d\\d:\\d\\d$"));

        lead.goTo(QUESTION + "context");
        assertThat(lead.find("#kept")).isHidden();
        assertThat(field(lead)).hasValue("Written in a tunnel");
    }

    @Test
    void aSharedComputerKeepsNothing() {
        var lead = journeys.as("contributor.ncw").goTo(QUESTION + "outcomes");
        lead.page().getByLabel("Keep what is not saved yet in this browser").uncheck();
        cutOff(lead);
        field(lead).fill("Nobody else is to read this");
        close(lead);

        lead.goTo(QUESTION + "outcomes").seesHeading("Outputs and outcomes");
        assertThat(lead.find("#kept")).isHidden();
        assertThat(lead.page().getByLabel("Keep what is not saved yet in this browser")).not().isChecked();
    }

    private static Locator field(Visitor visitor) {
        return visitor.find("[id='form:text:input']");
    }

    /** Nothing that this page sends arrives any more. */
    private static void cutOff(Visitor visitor) {
        visitor.page().evaluate("() => { window.fetch = () => Promise.reject(new TypeError('no connection')) }");
    }

    /** Leaves the page, whatever it asks. */
    private static void close(Visitor visitor) {
        visitor.page().onDialog(dialog -> dialog.accept());
        visitor.page().navigate("about:blank");
    }
}
