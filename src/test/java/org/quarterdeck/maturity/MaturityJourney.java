package org.quarterdeck.maturity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
    void anEvaluatorRatesASiteWithARationale() {
        var evaluator = journeys.as("evaluator").goTo(SITE).checksThePage().follow("Leadership").seesHeading("Leadership").checksThePage();

        choose(evaluator, "3 Established");
        evaluator.press("Save rating").sees("There is a problem");

        assertThat(evaluator.find(".govuk-error-summary")).isFocused();
        assertThat(evaluator.page()).hasTitle(java.util.regex.Pattern.compile("^Error: Leadership"));
        assertThat(radio(evaluator, "3 Established")).isChecked();
        evaluator.checksThePage().follow("Enter a rationale");
        assertThat(evaluator.page().getByLabel("Rationale", new Page.GetByLabelOptions().setExact(true))).isFocused();

        evaluator.fill("Rationale", WHY).press("Save rating").sees("The rating of leadership is saved").sees(WHY).checksThePage();
        evaluator.follow("Leadership").sees("What was rated at T6").checksThePage();
    }

    @Test
    void aLevelThatIsMissingLosesNothing() {
        var evaluator = journeys.as("evaluator").goTo(SITE + "/T6/place");

        evaluator.fill("Rationale", WHY).press("Save rating").sees("Select the level that fits best");

        assertThat(evaluator.page().getByLabel("Rationale", new Page.GetByLabelOptions().setExact(true))).hasValue(WHY);
    }

    @Test
    void aLeadRatesTheOwnSiteWithoutSeeingWhatTheEvaluatorFound() {
        var lead = journeys.as("lead.wak").goTo(SITE).sees("You can rate your site until the round closes").checksThePage()
                .follow("Focus").checksThePage();

        choose(lead, "2 Developing");
        lead.press("Save self-rating").sees("The rating of focus is saved").sees("1 of 9 factors rated by you").checksThePage();
        lead.sees("Not shown yet");

        lead.goTo("/programmes/icp/maturity?round=T5").seesHeading("Maturity of the sites at T5").checksThePage();
        assertThat(lead.find(".qd-matrix tbody tr")).hasCount(1);
        lead.goTo("/programmes/icp/sites/NTY/maturity").seesHeading("not found");
    }

    @Test
    void aManagerReadsTheMatrix() {
        var manager = journeys.as("manager").goTo("/programmes/icp/maturity").seesHeading("Maturity of the sites at T5").checksThePage();

        assertThat(manager.find(".qd-matrix tbody tr")).hasCount(16);
        assertThat(manager.find(".qd-matrix thead th")).hasCount(10);
        manager.follow("North Tyneside").seesHeading("Maturity").sees("Unchanged since T1:").checksThePage();
        manager.follow("Governance").sees("What the levels mean").checksThePage();
    }

    @Test
    void theSteeringGroupReadsPublishedRoundsWithoutNames() {
        var steering = journeys.as("steering").goTo("/programmes/icp/maturity").seesHeading("Maturity of the sites at T4").checksThePage();

        steering.sees("Site 01");
        assertThat(steering.page().getByText("North Tyneside")).hasCount(0);
        steering.goTo("/programmes/icp/maturity?round=T5").seesHeading("not found");
    }

    private static void choose(Visitor who, String level) {
        radio(who, level).check();
    }

    private static Locator radio(Visitor who, String level) {
        return who.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(level));
    }
}
