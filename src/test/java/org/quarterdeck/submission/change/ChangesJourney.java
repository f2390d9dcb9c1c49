package org.quarterdeck.submission.change;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;

/** Reading what changed. It only reads. */
class ChangesJourney {
    @RegisterExtension
    final Journeys journeys = new Journeys();

    @Test
    void anEvaluatorLandsAtWhatChangedAndGoesOnToTheAnswer() {
        var evaluator = journeys.as("evaluator").follow("Principia");
        evaluator.seesHeading("What changed").sees("from T4, version 1 to T5, version 1").checksThePage();
        assertThat(evaluator.find("ins.qd-change").nth(1)).containsText("[added: ");

        evaluator.page().getByLabel("Show").selectOption(new SelectOption().setLabel("Everything"));
        evaluator.press("Compare").sees("8. Resources").checksThePage();
        evaluator.page().getByLabel("From").selectOption(new SelectOption().setLabel("T1, version 1"));
        evaluator.press("Compare").sees("from T1, version 1 to T5, version 1");

        evaluator.follow("Read this answer").seesHeading("Living Document");
    }

    @Test
    void aFirstRoundHasNothingToCompare() {
        journeys.as("manager").goTo("/programmes/icp/sites/PRI/rounds/T1/changes").sees("there is nothing to compare it with").checksThePage();
    }

    @Test
    void aSiteSeesWhatItsDraftChanges() {
        var lead = journeys.as("lead.pri").goTo("/programmes/icp/sites/PRI/rounds/T6").follow("See what changed since T5");
        lead.seesHeading("What changed").sees("to T6, as it is being written").checksThePage();
    }
}
