package org.quarterdeck.submission;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.bench.Crash;
import org.quarterdeck.testing.Journeys;
import org.quarterdeck.testing.RunningPortal;
import org.quarterdeck.testing.Visitor;

/** What was said to be saved outlives a server that is killed. In a portal of its own. */
class CrashJourney {
    private static final String ANSWER = "/programmes/icp/sites/NTY/rounds/T6/questions/progress";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    @Test
    void whatWasSavedOutlivesAKilledServer() throws InterruptedException {
        try (var portal = RunningPortal.onEmptyData()) {
            var lead = journeys.visitor(portal).signIn("lead.nty").goTo(ANSWER);
            field(lead).fill("Saved a moment before the power went");
            field(lead).blur();
            assertThat(lead.find("#saved")).hasText(Pattern.compile("^Saved at \\d\\d:\\d\\d$"));

            assertThat(new Crash(portal, 20110905).once()).isPositive();

            assertThat(field(journeys.visitor(portal).signIn("lead.nty").goTo(ANSWER))).hasValue("Saved a moment before the power went");
        }
    }

    private static Locator field(Visitor visitor) {
        return visitor.find("[id='form:text:input']");
    }
}
