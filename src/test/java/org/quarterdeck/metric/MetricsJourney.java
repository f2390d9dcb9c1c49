package org.quarterdeck.metric;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;

/** Only reads. */
class MetricsJourney {
    @RegisterExtension
    Journeys journeys = new Journeys();

    @Test
    void aContributorReadsTheOwnMetricsAsChartAndTable() {
        var contributor = journeys.as("contributor.nty").goTo("/programmes/icp/sites/NTY/metrics").seesHeading("Local metrics").checksThePage();

        assertThat(contributor.find("svg.qd-chart")).hasCount(2);
        contributor.find("summary").first().click();
        contributor.sees("April to June 2009").checksThePage();
        contributor.goTo("/programmes/icp/sites/TOR/metrics").seesHeading("not found");
    }
}
