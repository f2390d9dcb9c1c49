package org.quarterdeck.submission;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;
import org.quarterdeck.testing.Visitor;

/** Writing, checking and submitting. Keeps to Tower Hamlets (submits it), Torbay, Cumbria, Durham Dales and Newquay. */
class SubmissionJourney {
    private static final Pattern SAVED_NOW = Pattern.compile("^Saved at \\d\\d:\\d\\d$");

    @RegisterExtension
    final Journeys journeys = new Journeys();

    @Test
    void aLeadWritesChecksAndSubmits() {
        var lead = journeys.as("lead.twh").goTo("/programmes/icp/sites/TWH/rounds/T6");
        lead.seesHeading("Living Document").sees("25 days left").sees("0 of 8 completed").checksThePage();

        lead.follow("8. Resources").seesHeading("Resources").checksThePage();
        write(lead, "The last of the funding went on interpreters. \ud83d\udcb7 caf\u00e9");
        lead.find("[id='form:complete:input']").check();
        assertThat(state(lead)).hasText(SAVED_NOW);
        lead.checksThePage();
        lead.press("Save and continue").seesHeading("Check your answers").sees("Not marked as complete").checksThePage();
        assertThat(lead.page().content()).contains("interpreters. \ud83d\udcb7 caf\u00e9");

        lead.press("Submit").sees("Confirm that this is what the site wants to submit").checksThePage();
        lead.find("[id='form:declared:input']").check();
        lead.press("Submit").seesHeading("Living Document submitted").sees("version 1").checksThePage();
        assertThat(lead.find("code")).hasText(Pattern.compile("^[0-9a-f]{64}$"));

        lead.follow("Read what was submitted").seesHeading("Living Document").checksThePage();
        lead.goTo("/programmes/icp/sites/TWH/rounds/T6/questions/resources").seesHeading("Living Document");
        journeys.as("evaluator").goTo("/programmes/icp/rounds/T6?group=Diabetes").seesHeading("Sites at round T6")
                .sees("Tower Hamlets").sees("1 of 1 sites have submitted").checksThePage();
    }

    @Test
    void aContributorSeesWhoCanSubmit() {
        var contributor = journeys.as("contributor.tor").goTo("/programmes/icp/sites/TOR/rounds/T6/check");

        contributor.sees("Only the pilot lead can submit").checksThePage();
        assertThat(contributor.find("button:has-text('Submit')")).hasCount(0);
    }

    @Test
    void twoPeopleInOneAnswerGetBothTexts() {
        var lead = journeys.as("lead.cum").goTo("/programmes/icp/sites/CUM/rounds/T6/questions/people");
        var contributor = journeys.as("contributor.cum").goTo("/programmes/icp/sites/CUM/rounds/T6/questions/people");
        write(contributor, "What the contributor wrote");
        assertThat(state(contributor)).hasText(SAVED_NOW);

        write(lead, "What the lead wrote");
        assertThat(state(lead)).containsText("Nothing was overwritten and yours is kept");
        lead.press("Save and go back").sees("What the contributor wrote").checksThePage();
        assertThat(field(lead)).hasValue("What the lead wrote");

        write(lead, "What both wrote");
        assertThat(state(lead)).containsText("Kept aside");
        lead.press("Save and go back").seesHeading("Living Document");
        lead.follow("2. People").seesHeading("People");
        assertThat(field(lead)).hasValue("What both wrote");
    }

    @Test
    void aTextThatIsSentAfterTheSessionEndedComesBack() {
        var lead = journeys.as("lead.dur").goTo("/programmes/icp/sites/DUR/rounds/T6/questions/outcomes");
        lead.context().clearCookies();

        write(lead, "Written when nobody was signed in any more");
        assertThat(state(lead)).containsText("You have been signed out");
        lead.press("Save and continue").seesHeading("Sign in");
        lead.fill("Email address", "lead.dur@example.org").fill("Password", "quarterdeck-demo").press("Sign in");

        lead.seesHeading("Outputs and outcomes so far").sees("You were signed out before this was saved");
        assertThat(field(lead)).hasValue("Written when nobody was signed in any more");
        assertThat(state(lead)).hasText(SAVED_NOW);
        lead.checksThePage();
    }

    @Test
    void whatIsWrittenWithoutAConnectionIsSavedWhenItIsBack() {
        var lead = journeys.as("lead.new").goTo("/programmes/icp/sites/NEW/rounds/T6/questions/context");
        lead.context().setOffline(true);

        write(lead, "Written on a train");
        assertThat(state(lead)).containsText("Not saved: there is no connection");
        lead.press("Save and go back");
        assertThat(field(lead)).hasValue("Written on a train");
        lead.context().setOffline(false);

        assertThat(state(lead)).hasText(SAVED_NOW);
    }

    @Test
    void anAnswerWithoutTextIsNotComplete() {
        var lead = journeys.as("lead.new").goTo("/programmes/icp/sites/NEW/rounds/T6/questions/processes");
        write(lead, "");
        lead.find("[id='form:complete:input']").check();
        assertThat(state(lead)).containsText("but not as complete: there is no text yet");

        lead.press("Save and continue").sees("Write an answer before you say that it is complete").checksThePage();
        write(lead, "One difficulty");
        lead.press("Save and continue").seesHeading("Outputs and outcomes");

        lead.goTo("/programmes/icp/sites/NEW/rounds/T6").sees("1 of 8 completed");
    }

    @Test
    void leavingThePageSaves() {
        var lead = journeys.as("lead.new").goTo("/programmes/icp/sites/NEW/rounds/T6/questions/people");
        field(lead).fill("Left in the middle of a");

        lead.page().waitForRequest(request -> request.method().equals("POST"), () -> lead.follow("Next"));

        lead.page().waitForCondition(() -> {
            lead.goTo("/programmes/icp/sites/NEW/rounds/T6/questions/people");
            return field(lead).inputValue().equals("Left in the middle of a");
        });
    }

    @Test
    void savingTakesFewStatements() {
        var lead = journeys.as("lead.new").goTo("/programmes/icp/sites/NEW/rounds/T6/questions/resources");
        write(lead, "First");
        assertThat(state(lead)).hasText(SAVED_NOW);

        var response = lead.page().waitForResponse(each -> each.request().method().equals("POST"), () -> write(lead, "Second"));

        var statements = Pattern.compile("desc=\"(\\d+)\"").matcher(response.headerValue("server-timing"));
        assertThat(statements.find()).isTrue();
        assertThat(Integer.parseInt(statements.group(1))).isLessThanOrEqualTo(11);
    }

    @Test
    void aSelectedPassageCanBeCommentedOn() {
        var evaluator = journeys.as("evaluator").goTo("/programmes/icp/sites/DUR/rounds/T5");
        evaluator.checksThePage();
        var paragraph = evaluator.find("[data-question='people'] [data-start]").nth(1);
        var start = paragraph.getAttribute("data-start");

        paragraph.click(new Locator.ClickOptions().setClickCount(3));

        assertThat(evaluator.find("#selection a").first()).hasAttribute("href", Pattern.compile("question=people&start=" + start + "&end=\\d+$"));
    }

    private static Locator field(Visitor visitor) {
        return visitor.find("[id='form:text:input']");
    }

    private static Locator state(Visitor visitor) {
        return visitor.find("#saved");
    }

    /** Types a text in place of the old one and leaves the field. */
    private static void write(Visitor visitor, String text) {
        field(visitor).fill(text);
        field(visitor).blur();
    }
}
