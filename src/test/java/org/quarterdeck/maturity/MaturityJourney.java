package org.quarterdeck.maturity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;
import org.quarterdeck.testing.Visitor;

/** Keeps to Wakefield at T6. */
class MaturityJourney {
    private static final String SITE = "/programmes/icp/sites/WAK/maturity";
    private static final String WHY = "The new manager of the falls team chairs the board, and a deputy is named.";

    @RegisterExtension
    Journeys journeys = new Journeys();

    @Test
    void anEvaluatorRatesASiteWithARationaleAndEvidence() {
        var evaluator = journeys.as("evaluator").goTo(SITE).checksThePage().follow("Leadership").seesHeading("Leadership").checksThePage();

        choose(evaluator, "3 Established");
        evaluator.press("Save rating").sees("There is a problem");

        assertThat(evaluator.find(".govuk-error-summary")).isFocused();
        assertThat(evaluator.page()).hasTitle(java.util.regex.Pattern.compile("^Error: Leadership"));
        assertThat(radio(evaluator, "3 Established")).isChecked();
        evaluator.checksThePage().follow("Enter a rationale");
        assertThat(rationale(evaluator)).isFocused();

        evaluator.fill("Rationale", WHY).fill("Find evidence", "local metrics");
        evaluator.page().getByRole(AriaRole.CHECKBOX).and(evaluator.page().locator(":visible")).first().check();
        evaluator.press("Save rating").sees("The rating of leadership is saved").sees(WHY).checksThePage();
        evaluator.follow("Leadership").sees("What was rated at T6").sees("Local metric: ").checksThePage();
    }

    @Test
    void aLevelThatIsMissingLosesNothing() {
        var evaluator = journeys.as("evaluator").goTo(SITE + "/T6/place");

        evaluator.fill("Rationale", WHY).press("Save rating").sees("Select the level that fits best");
        assertThat(rationale(evaluator)).hasValue(WHY);

        evaluator.goTo(SITE + "/T6/place").sees("The fields hold what you typed");
        assertThat(rationale(evaluator)).hasValue(WHY);
        evaluator.press("Discard it").sees("What was not saved is discarded");
        assertThat(rationale(evaluator)).hasValue("");
    }

    @Test
    void fourPartnersRateWithTheLeadAndAnEvaluatorSeesThatTheyAreSplit() {
        var lead = journeys.as("lead.wak").goTo(SITE).sees("You can rate your site until the round closes").checksThePage();
        lead.follow("Partners who rate with you").seesHeading("Partners who rate with you").checksThePage();
        lead.press("Make a link").sees("Enter an e-mail address").checksThePage();

        var links = new ArrayList<String>();
        for (var who : List.of("council", "hospital", "charity", "pharmacy", "late")) {
            lead.fill("Their e-mail address", who + "@example.org");
            lead.page().getByLabel("Another", new Page.GetByLabelOptions().setExact(true)).check();
            lead.fill("Name of the organisation", "The " + who).press("Make a link").sees("Copy it now");
            links.add(lead.find("#partner-link").textContent());
        }
        lead.checksThePage().goTo(SITE + "/T6/partners").sees("0 of 5 sent ratings");
        assertThat(lead.find("#partner-link")).hasCount(0);
        lead.press("Take back the invitation of late@example.org").sees("taken back");

        rates(links.get(0), "1 Starting", true);
        rates(links.get(1), "1 Starting", false);
        rates(links.get(2), "4 Mature", false);
        rates(links.get(3), "4 Mature", false);
        refusesAlike(links.get(0), links.get(4), links.get(1).replaceFirst("[^/]*$", "A".repeat(32)));

        lead.goTo(SITE + "?round=T6").sees("Median 2.5, so 2 counts, of 4 raters").checksThePage();
        lead.follow("Focus").sees("The council");

        var evaluator = journeys.as("evaluator").goTo(SITE + "/T6/focus").sees("Split: 4 of 4 are more than one level away").sees("Partner 4").checksThePage();
        assertThat(evaluator.page().getByText("The council")).hasCount(0);
        choose(evaluator, "2 Developing");
        evaluator.fill("Rationale", "They see different halves of it.").press("Save rating").sees("The rating of focus is saved");
        lead.goTo(SITE + "/T6/focus").sees("Shown when the round is closed");
    }

    private void rates(String link, String level, boolean first) {
        var partner = journeys.visitor();
        partner.goTo(link.replaceFirst("^https?://[^/]+", "")).seesHeading("How do you see Wakefield?");
        assertThat(partner.page().getByRole(AriaRole.NAVIGATION)).hasCount(0);
        if (first) {
            org.assertj.core.api.Assertions.assertThat(partner.page().request().delete(link).status()).isEqualTo(404);
            partner.checksThePage().press("Send ratings").sees("Rate at least one factor before you send");
            partner.fill("Focus: reason", "We see it every day.").press("Send ratings").sees("select a level").checksThePage();
        }
        var choice = partner.page().locator("#form\\:level-focus").getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(level));
        if (first) {
            byKeyboard(partner, choice);
            partner.seesHeading("Your ratings are sent").checksThePage();
        } else {
            choice.check();
            partner.fill("Focus: reason", "We see it every day.");
            losesItsSession(partner);
            partner.press("Send ratings").sees("What you typed is back below");
            assertThat(choice).isChecked();
            partner.press("Send ratings").seesHeading("Your ratings are sent");
        }
    }

    /** As when the page lay open for a night: what is saved while one types is refused, and sending gives everything back. */
    private static void losesItsSession(Visitor partner) {
        partner.page().context().clearCookies();
        partner.fill("Place: reason", "").page().keyboard().press("Tab");
    }

    private static void byKeyboard(Visitor partner, Locator choice) {
        partner.tabsTo(choice);
        partner.page().keyboard().press("Space");
        assertThat(choice).isChecked();
        partner.tabsTo(partner.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send ratings")));
        partner.page().keyboard().press("Enter");
    }

    /** Nothing tells one from another, nor from an address that never was. */
    private void refusesAlike(String... links) {
        var nobody = journeys.visitor();
        var bodies = Stream.concat(Stream.of(links).map(link -> link.replaceFirst("^https?://[^/]+", "")), Stream.of("/partner-rating/never"))
                .map(path -> nobody.goTo(path).seesHeading("not found").find("main").innerText()).distinct().toList();
        org.assertj.core.api.Assertions.assertThat(bodies).hasSize(1);
    }

    @Test
    void aLeadRatesTheOwnSiteWithoutSeeingWhatTheEvaluatorFound() {
        var lead = journeys.as("lead.wak").goTo(SITE).follow("Rate your site").seesHeading("Rate your site").checksThePage();

        lead.fill("Place: reason", "Two districts share one board.").press("Save ratings").sees("Place: select a level").checksThePage();
        lead.page().locator("#form\\:level-place").getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("2 Developing")).check();
        lead.press("Save ratings").sees("Your ratings are saved").sees("2 Developing").checksThePage();
        lead.sees("Not shown yet");

        lead.goTo("/programmes/icp/maturity?round=T5").seesHeading("Maturity of the sites at T5");
        assertThat(lead.find(".qd-matrix tbody tr")).hasCount(1);
        lead.goTo("/programmes/icp/sites/NTY/maturity").seesHeading("not found");
    }

    @Test
    void aLeadMarksTheRouteMapAndAnEvaluatorReadsIt() {
        var lead = journeys.as("lead.wak").goTo(SITE).follow("Route map to integrated care, version 1").sees("Nothing has been marked").checksThePage();
        lead.follow("Supportive finance and incentives").seesHeading("Supportive finance and incentives").checksThePage();

        lead.fill("Note on question 2 (optional)", "The directors meet in May.").press("Save marks").sees("Question 2: select how far you are").checksThePage();
        lead.page().locator("#form\\:stand-2").getByLabel("Working on it").check();
        lead.press("Save marks").sees("The marks of Supportive finance and incentives are saved").sees("0 of 3 in place, 1 being worked on");

        journeys.as("evaluator").goTo(SITE + "/T6/finance/marks?framework=integrated-care-route-map").sees("The directors meet in May.").checksThePage();
    }

    @Test
    void aManagerReadsTheMatrixAndTakesAFrameworkIntoUse() {
        var manager = journeys.as("manager").goTo("/programmes/icp/maturity").seesHeading("Maturity of the sites at T5").checksThePage();

        assertThat(manager.find("#matrix tbody tr")).hasCount(16);
        assertThat(manager.find("#matrix thead th")).hasCount(10);
        manager.follow("see all frameworks").seesHeading("What sites are rated against").checksThePage();
        manager.press("Take into use: Balanced scorecard, version 1").sees("Balanced scorecard is in use");
        manager.press("Stop using it: Balanced scorecard").sees("It is no longer in use");
        manager.goTo("/programmes/icp/sites/NTY/maturity?round=T5").seesHeading("Maturity").sees("Unchanged since T1:").checksThePage();
        manager.follow("Governance").sees("What the levels mean").sees("Partner 1").checksThePage();
    }

    @Test
    void anEvaluatorWritesStrengthsAndNextStepsAndTheyStandOnTheScorecard() {
        var evaluator = journeys.as("evaluator").goTo(SITE).follow("Strengths and next steps").seesHeading("Strengths and next steps").checksThePage();
        var other = journeys.as("evaluator2").goTo(SITE + "/T6/strengths");

        evaluator.press("Save").sees("Enter strengths, next steps or both");
        evaluator.fill("Strengths", "x".repeat(601)).press("Save").sees("Shorten the strengths to 600 characters").checksThePage();
        assertThat(evaluator.page().getByLabel("Strengths")).hasValue("x".repeat(601));
        evaluator.fill("Strengths", "- Key workers stay\n- Peers decide").fill("Next steps", "Train a second nurse");
        evaluator.page().waitForCondition(() -> evaluator.goTo(SITE + "/T6/strengths").page().getByLabel("Strengths").inputValue().contains("Peers decide"));
        evaluator.sees("The fields hold what you typed").press("Save").sees("Strengths and next steps are saved");

        other.fill("Strengths", "Mine").press("Save").sees("Somebody has written about this site").sees("Peers decide").checksThePage();
        assertThat(other.page().getByLabel("Strengths")).hasValue("Mine");
        other.fill("Strengths", "- Key workers stay\n- Peers and nurses decide").press("Save").sees("Strengths and next steps are saved");

        other.follow("Scorecard at T6").seesHeading("Scorecard at T6, month 29").sees("Peers and nurses decide").sees("Common cause").checksThePage();
        other.follow("Route map to integrated care, version 1").sees("Supportive finance and incentives").checksThePage();
        other.follow("Start a PDF report").seesHeading("Reports");
        assertThat(other.page().getByLabel("Rated against")).hasValue("integrated-care-route-map-1");
        assertThat(other.page().getByLabel("Round")).hasValue("T6");
        journeys.as("lead.wak").goTo(SITE + "/T6/scorecard").sees("Shown when the round is closed or published").checksThePage();
        journeys.as("manager").goTo(SITE + "/T4/strengths").sees("are published with its thematic summary").sees("What it says now").checksThePage();
    }

    @Test
    void theSteeringGroupReadsPublishedRoundsWithoutNames() {
        var steering = journeys.as("steering").goTo("/programmes/icp/maturity").seesHeading("Maturity of the sites at T4").checksThePage();

        steering.sees("Site 01");
        assertThat(steering.page().getByText("North Tyneside")).hasCount(0);
        steering.goTo("/programmes/icp/maturity?round=T5").seesHeading("not found");
    }

    private static Locator rationale(Visitor who) {
        return who.page().getByLabel("Rationale", new Page.GetByLabelOptions().setExact(true));
    }

    private static void choose(Visitor who, String level) {
        radio(who, level).check();
    }

    private static Locator radio(Visitor who, String level) {
        return who.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(level));
    }
}
