package org.quarterdeck.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;
import org.quarterdeck.testing.Visitor;

/** Words are found where they stand, and passages are suggested for a theme. Writes in Tameside's draft alone; what is coded is taken back. */
class SearchJourney {
    private static final String SEARCH = "/programmes/icp/search";
    private static final String SUGGESTIONS = "/programmes/icp/rounds/T5/themes/IT-B/suggestions";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    private static Locator inMain(Visitor visitor, AriaRole role, String name) {
        return visitor.page().getByRole(AriaRole.MAIN).getByRole(role, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name))).first();
    }

    @Test
    void anEvaluatorFindsAPassageWithTheKeyboardAlone() {
        var evaluator = journeys.as("evaluator2");
        evaluator.goTo("/programmes/icp").follow("Search").seesHeading("Search").checksThePage();
        evaluator.tabsTo(evaluator.find("#q"));
        evaluator.page().keyboard().type("\"discharge letter\" hospit*");
        evaluator.page().keyboard().press("Enter");
        evaluator.sees("No results for").sees("Check the spelling").checksThePage();

        evaluator.goTo(SEARCH + "?q=staff").sees("results for").checksThePage();
        evaluator.page().getByLabel("Kind", new Page.GetByLabelOptions().setExact(true)).selectOption("answer");
        evaluator.page().getByLabel("Round", new Page.GetByLabelOptions().setExact(true)).selectOption("T5");
        evaluator.press("Search").sees("Search everywhere");
        assertThat(evaluator.page()).hasURL(Pattern.compile("kind=answer&round=T5"));
        evaluator.follow("Next page");
        assertThat(evaluator.page()).hasTitle(Pattern.compile("staff: search, page 2"));

        var hit = evaluator.find(".qd-hit a").first();
        evaluator.tabsTo(hit);
        evaluator.page().keyboard().press("Enter");
        assertThat(evaluator.page()).hasURL(Pattern.compile("/rounds/T5/read\\?version=\\d+#[a-z]+-\\d+$"));
        assertThat(evaluator.find(".qd-annotated__block:target")).isVisible();
        assertThat(evaluator.find(".qd-annotated__block:target")).containsText(Pattern.compile("staff", Pattern.CASE_INSENSITIVE));
        evaluator.checksThePage();
    }

    @Test
    void whatCannotBeSearchedForIsSaidAndKept() {
        var steering = journeys.as("steering");
        steering.goTo(SEARCH + "?q=-fax").sees("Enter a word to search for beside those that are not to be there").checksThePage();
        assertThat(steering.find("#q")).hasValue("-fax");
        assertThat(steering.page()).hasTitle(Pattern.compile("^Error: "));
        steering.goTo(SEARCH + "?q=" + "x".repeat(250)).sees("Shorten what you search for").checksThePage();
        steering.goTo(SEARCH + "?q=%3Cscript%3Ealert(1)%3C/script%3E+" + "w".repeat(150)).sees("No results for").checksThePage();
        steering.goTo(SEARCH + "?q=pilots").sees("Thematic summary").checksThePage();
    }

    @Test
    void aTeamFindsAtOnceWhatItHasJustWritten() {
        var lead = journeys.as("lead.tam");
        lead.goTo("/programmes/icp/sites/TAM/rounds/T6/questions/people");
        lead.find("[id='form:text:input']").fill("The zanzibar ward joined the pilot.");
        lead.press("Save and go back");
        assertThat(lead.page()).hasURL(Pattern.compile("/rounds/T6$"));
        lead.goTo(SEARCH + "?q=zanzibars").sees("1 result").follow("2. ");
        assertThat(lead.page()).hasURL(Pattern.compile("/rounds/T6/check#people-0$"));
        assertThat(lead.find("p:target")).hasText("The zanzibar ward joined the pilot.");

        journeys.as("evaluator2").goTo(SEARCH + "?q=zanzibars").sees("No results for");
    }

    @Test
    void anEvaluatorAcceptsDismissesAndTakesBack() {
        var evaluator = journeys.as("evaluator2");
        evaluator.goTo("/programmes/icp/rounds/T5/themes/IT-B").follow("Suggestions: other passages").seesHeading("IT-B").sees("Shares:").checksThePage();
        var first = evaluator.find(".qd-suggestion blockquote").first().textContent().strip();

        evaluator.tabsTo(inMain(evaluator, AriaRole.BUTTON, "Accept"));
        evaluator.page().keyboard().press("Enter");
        evaluator.sees("Coded to IT-B").checksThePage();
        assertThat(evaluator.find("#accepted")).containsText(first);
        assertThat(evaluator.find(".qd-suggestion blockquote").first()).not().hasText(first);
        inMain(evaluator, AriaRole.BUTTON, "Undo").click();
        evaluator.sees("Taken back");
        assertThat(evaluator.find(".qd-suggestion blockquote").first()).hasText(first);

        inMain(evaluator, AriaRole.BUTTON, "Dismiss").click();
        evaluator.sees("Dismissed suggestions").checksThePage();
        assertThat(evaluator.find(".qd-suggestion blockquote").first()).not().hasText(first);
        inMain(evaluator, AriaRole.BUTTON, "Suggest again").click();
        evaluator.sees("The passage is suggested again");
        assertThat(evaluator.find(".qd-suggestion blockquote").first()).hasText(first);
    }
}
