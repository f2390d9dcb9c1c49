package org.quarterdeck.submission.change;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;
import org.quarterdeck.testing.Visitor;

/** Reading, comparing and putting back what an answer has been. Keeps to Norfolk. */
class HistoryJourney {
    private static final String HOSTILE = "The money is spent. \ud83d\udcb7 <script>document.title = 'taken'</script> <img src=x onerror=alert(1)> #{7*7} ${7*7} \u0645\u0631\u062d\u0628\u0627 &amp;";
    private static final String QUESTION = "/programmes/icp/sites/NOR/rounds/T6/questions/";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    @Test
    void aTextIsComparedAndPutBack() {
        var lead = journeys.as("lead.nor").goTo(QUESTION + "people");
        lead.follow("History of this answer").seesHeading("History of this answer").sees("The answer now").checksThePage();
        write(lead.goTo(QUESTION + "people"), "Everybody has left.");

        lead.goTo(QUESTION + "people/history").sees("Changed since “Carried over from T5”").checksThePage();
        lead.follow("Carried over from T5").sees("The same text as in");
        var other = journeys.as("contributor.nor").goTo(QUESTION + "people/history?to=0");
        lead.press("Put this text back").sees("The text of Carried over from T5 is back").checksThePage();

        other.press("Put this text back").sees("Somebody saved another text while this page was open").checksThePage();
    }

    @Test
    void theCheckPageCountsAndShowsWhatChangedAndWhoWrote() {
        var contributor = journeys.as("contributor.nor").goTo(QUESTION + "resources");
        write(contributor, HOSTILE);

        contributor.goTo("/programmes/icp/sites/NOR/rounds/T6/check").sees("Changed since it was submitted last");
        assertThat(contributor.find("dl")).containsText(contributor.page().locator(".qd-header__person").innerText());
        contributor.page().getByText(Pattern.compile("since it was submitted last$")).last().click();
        assertThat(contributor.find("ins.qd-change").last()).containsText(HOSTILE);
        contributor.checksThePage();
        contributor.goTo("/programmes/icp/sites/NOR/rounds/T6/changes").sees(HOSTILE).checksThePage();
        contributor.goTo(QUESTION + "resources/history").sees(HOSTILE).checksThePage();
    }

    @Test
    void whoeverComesSecondSeesBothTextsWordByWord() {
        var lead = journeys.as("lead.nor").goTo(QUESTION + "context");
        var contributor = journeys.as("contributor.nor").goTo(QUESTION + "context");
        write(lead, "Six practices take part now.");
        contributor.find("[id='form:text:input']").fill("Seven practices take part now.");

        contributor.press("Save and continue").sees("Word by word");

        assertThat(contributor.find("[aria-labelledby='theirs'] del.qd-change").first()).containsText("Six");
        assertThat(contributor.find("[aria-labelledby='theirs'] ins.qd-change").first()).containsText("Seven");
        contributor.checksThePage();
    }

    private static void write(Visitor visitor, String text) {
        visitor.find("[id='form:text:input']").fill(text);
        visitor.find("[id='form:text:input']").blur();
        assertThat(visitor.find("#saved")).hasText(Pattern.compile("^Saved at \\d\\d:\\d\\d$"));
    }
}
