package org.quarterdeck.maturity.across;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;

/** The only one that lets sites be ordered by level. */
class MatrixJourney {
    private static final String MATRIX = "/programmes/icp/maturity";
    private static final String WHY = "The board asked which sites need help first.";

    @RegisterExtension
    Journeys journeys = new Journeys();

    @Test
    void aManagerReadsTheMatrixAndLetsItBeOrderedByLevelUntilAnotherEndsIt() {
        var manager = journeys.as("manager").goTo(MATRIX + "?round=T4").seesHeading("Maturity of the sites at T4").checksThePage();
        assertThat(manager.find("#matrix tbody th").first()).hasText("Bournemouth and Poole");
        assertThat(manager.find("select[name=order] option")).hasCount(2);
        manager.find("select[name=order]").selectOption("group");
        manager.find("select[name=against]").selectOption("T1");
        manager.press("Show").sees("where it moved since T1").sees("Cardiovascular prevention").checksThePage();

        manager.follow("Let sites be ordered by level").seesHeading("Order of sites by level").checksThePage();
        manager.press("Let sites be ordered by level").sees("Enter why the sites should be shown").checksThePage();
        var late = journeys.as("manager").goTo(MATRIX + "/order");
        manager.fill("Why should sites be shown in the order of their levels?", WHY);
        manager.press("Let sites be ordered by level").sees("Sites may now be shown in the order of their levels").sees(WHY).checksThePage();

        late.fill("Why should sites be shown in the order of their levels?", "Mine, too late.");
        late.press("Let sites be ordered by level").sees("This page has changed meanwhile").sees("Mine, too late.").checksThePage();

        var steering = journeys.as("steering").goTo(MATRIX + "?order=level").sees(WHY);
        late.press("End the order by level").sees("Sites are no longer shown in the order of their levels");
        steering.goTo(MATRIX + "?order=level").seesHeading("Maturity of the sites at T4");
        assertThat(steering.page().getByText(WHY)).hasCount(0);
    }
}
