package org.quarterdeck.costing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;

/** Only reads. */
class CostsJourney {
    @RegisterExtension
    Journeys journeys = new Journeys();

    @Test
    void aLeadReadsWhatTheOwnPilotCost() {
        var lead = journeys.as("lead.nty").goTo("/programmes/icp/sites/NTY/costs").seesHeading("Costs").checksThePage();

        lead.sees("£141,373.00").sees("£7,200.00; not in the totals").sees("47 per cent");
        lead.goTo("/programmes/icp/costs").seesHeading("not found");
        lead.goTo("/programmes/icp/sites/TOR/costs").seesHeading("not found");
    }
}
