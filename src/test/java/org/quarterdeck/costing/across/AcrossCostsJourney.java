package org.quarterdeck.costing.across;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;

/** Writes about Church View's costs as an example, and no other journey does. */
class AcrossCostsJourney {
    @RegisterExtension
    Journeys journeys = new Journeys();

    @Test
    void anEvaluatorReadsAllCostsWithTheCautionAndChoosesAnExample() {
        var evaluator = journeys.as("evaluator").goTo("/programmes/icp/costs").seesHeading("Costs of the sites").checksThePage();
        evaluator.sees("Averages and comparisons of these figures mislead").sees("£2,862,350.00").sees("Without set-up labour");
        assertThat(evaluator.find("#sites tbody th").first()).containsText("Bournemouth and Poole");

        evaluator.find("select[name=figure]").selectOption("setup-labour");
        evaluator.press("Show").sees("Set-up labour: 12 of 16 sites gave a whole figure");

        evaluator.follow("Use as an example Church View").seesHeading("Case example");
        evaluator.press("Save the example").sees("Enter what the example shows").checksThePage();
        evaluator.fill("What the example shows", "Church View spent little on existing staff.");
        evaluator.find("input[type=checkbox]").first().check();
        evaluator.press("Save the example").sees("The example is saved.").sees("Church View spent little on existing staff.");

        var other = journeys.as("evaluator2").goTo("/programmes/icp/costs/examples/CHV").sees("Names in what is saved: Church View");
        evaluator.goTo("/programmes/icp/costs/examples/CHV").fill("What the example shows", "Mine, later.").press("Save the example").sees("Mine, later.");
        other.fill("What the example shows", "Mine, too late.").press("Save the example").sees("Somebody has changed this example meanwhile")
                .sees("Mine, later.").checksThePage();
        assertThat(other.find("textarea")).hasValue("Mine, too late.");
        other.press("Take it out of the examples").sees("is no example any more");
    }
}
