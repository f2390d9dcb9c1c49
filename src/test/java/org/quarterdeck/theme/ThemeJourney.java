package org.quarterdeck.theme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;
import org.quarterdeck.testing.RunningPortal;
import org.quarterdeck.testing.Visitor;

/**
 * From a coded passage to a published summary, in T5, whose summary is a draft. What is published stays so, and other
 * journeys count on the draft: this one has a portal of its own.
 */
class ThemeJourney {
    private static final String DOCUMENT = "/programmes/icp/sites/TAM/rounds/T5/read";
    private static final String ROUND = "/programmes/icp/rounds/T5";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    @Test
    void whatAnEvaluatorCodesIsQuotedAndPublished() {
        try (var portal = RunningPortal.onEmptyData()) {
            var steering = journeys.visitor(portal).signIn("steering");
            assertThat(statusOf(steering, ROUND + "/summary")).isEqualTo(404);
            var evaluator = journeys.visitor(portal).signIn("evaluator");

            codeWithTheMouse(evaluator);
            codeWithTheKeyboard(evaluator);
            goOnToWhatIsNotCoded(evaluator);
            changeTheMemoOfACoding(evaluator);
            readTheMatrix(evaluator);
            writeTheNarrative(evaluator, journeys.visitor(portal).signIn("evaluator2"));
            publish(evaluator);

            readWhatIsPublished(steering, journeys.visitor(portal).signIn("lead.tam"));
        }
    }

    private static int statusOf(Visitor visitor, String path) {
        return visitor.page().request().get(visitor.page().url().replaceFirst("(://[^/]+).*", "$1") + path).status();
    }

    private static void codeWithTheMouse(Visitor evaluator) {
        evaluator.goTo(DOCUMENT);
        evaluator.selectsFirstWords("context");
        evaluator.follow("Code the selection").seesHeading("Code a passage").checksThePage();
        evaluator.press("Save coding").sees("Choose at least one theme").checksThePage();
        evaluator.fill("Find a theme", "data-sharing obst");
        assertThat(evaluator.page().getByLabel("IT-B IT and data-sharing obstacles (barrier")).isVisible();
        assertThat(evaluator.page().getByLabel("GP-F GPs engaged (facilitator")).isHidden();
        evaluator.page().keyboard().press("Enter");
        evaluator.page().getByLabel("GP-F GPs engaged (facilitator").check();
        evaluator.fill("Memo (optional)", "Caf\u00e9 \u2013 a first reading");
        evaluator.press("Save coding").sees("Coded: GP-F GPs engaged, IT-B IT and data-sharing obstacles").checksThePage();
    }

    /** Only with the Tab key, arrows, letters and Enter. */
    private static void codeWithTheKeyboard(Visitor evaluator) {
        var keyboard = evaluator.page().keyboard();
        evaluator.tabsTo(evaluator.find("section[data-question='people'] a[href*='codings/new']").first());
        keyboard.press("Enter");
        evaluator.seesHeading("Code a passage");
        evaluator.tabsTo(evaluator.page().getByLabel("The whole paragraph"));
        keyboard.press("ArrowUp");
        evaluator.tabsTo(evaluator.page().getByLabel("Find a theme"));
        keyboard.type("gov-p");
        keyboard.press("Enter");
        keyboard.press("Enter");
        evaluator.sees("Coded: GOV-P Governance and shared decisions");
    }

    private static void goOnToWhatIsNotCoded(Visitor evaluator) {
        evaluator.tabsTo(evaluator.find("section[data-question='people'] a:has-text('Next uncoded paragraph')").first());
        var target = evaluator.page().evaluate("document.activeElement.hash").toString();
        evaluator.page().keyboard().press("Enter");
        assertThat(evaluator.page()).hasURL(java.util.regex.Pattern.compile(".*" + target + "$"));
        assertThat(evaluator.find(target + " .qd-coding")).hasCount(0);
        evaluator.goTo(DOCUMENT).follow("Coding desk").seesHeading("Coding desk").sees("Changed since T4").checksThePage();
        evaluator.find("#content, main").getByText("Code this paragraph").first().click();
        evaluator.seesHeading("Code a passage").sees("What this site said last round").checksThePage();
        evaluator.goTo(DOCUMENT);
    }

    private static void changeTheMemoOfACoding(Visitor evaluator) {
        evaluator.find(".qd-coding a").filter(new Locator.FilterOptions().setHasText("IT-B")).first().click();
        evaluator.seesHeading("IT-B IT and data-sharing obstacles").checksThePage();
        assertThat(evaluator.page().getByLabel("Memo")).hasValue("Caf\u00e9 \u2013 a first reading");
        evaluator.fill("Memo", "A second reading").press("Save memo").sees("Memo saved");
    }

    private static void readTheMatrix(Visitor evaluator) {
        evaluator.goTo(ROUND + "/themes").seesHeading("Themes by site at T5").checksThePage();
        evaluator.follow("1 of Site 10 on IT and data-sharing obstacles").seesHeading("IT-B IT and data-sharing obstacles").checksThePage();
    }

    private static void writeTheNarrative(Visitor evaluator, Visitor colleague) {
        evaluator.goTo(ROUND + "/summary").seesHeading("Thematic summary of T5").checksThePage();
        evaluator.follow("IT and data-sharing obstacles").seesHeading("IT-B IT and data-sharing obstacles").checksThePage();
        colleague.goTo(ROUND + "/summary/themes/IT-B");

        evaluator.fill("Narrative", "Records still travel by hand, as in Torbay.");
        evaluator.page().keyboard().press("Tab");
        evaluator.sees("Saved at ");
        evaluator.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Quote \u201c")).first().click();
        assertThat(evaluator.page().getByText("Quoted", new Page.GetByTextOptions().setExact(true))).isVisible();
        assertThat(evaluator.page().getByLabel("Narrative")).hasValue("Records still travel by hand, as in Torbay.");
        evaluator.checksThePage();

        colleague.fill("Narrative", "Faxes are back.").press("Save narrative").sees("What Eleanor Wyndlesham saved").checksThePage();
        assertThat(colleague.page().getByLabel("Narrative")).hasValue("Faxes are back.");
        colleague.fill("Narrative", "Records still travel by hand and by fax, as in Torbay.").press("Save narrative").sees("Narrative saved");
    }

    private static void publish(Visitor evaluator) {
        evaluator.goTo(ROUND + "/summary").press("Check and publish");
        evaluator.seesHeading("Publish the summary of T5").sees("Torbay (site) in: Narrative of IT-B").checksThePage();
        evaluator.press("Publish").sees("Confirm the name that should stay, or change the text").checksThePage();
        evaluator.goTo(ROUND + "/summary/themes/IT-B").fill("Narrative", "Records still travel by hand.");
        evaluator.page().waitForResponse(answer -> answer.request().isNavigationRequest() && answer.request().method().equals("GET"),
                () -> evaluator.press("Save narrative"));
        evaluator.sees("Narrative saved");
        evaluator.goTo(ROUND + "/summary/publish").sees("No name of a site").press("Publish");
        evaluator.sees("The thematic summary of T5 is published").checksThePage();
    }

    private static void readWhatIsPublished(Visitor steering, Visitor lead) {
        steering.goTo("/programmes/icp/summaries").follow("Summary of T5");
        steering.seesHeading("Thematic summary of T5").sees("Records still travel by hand.").sees("Living Document, Site ")
                .sees("Edition 1, published on").checksThePage();
        assertThat(statusOf(steering, ROUND + "/summary/publish")).isEqualTo(404);
        assertThat(statusOf(steering, "/programmes/icp/codebook")).isEqualTo(404);
        lead.goTo(ROUND + "/summary").sees("Records still travel by hand.");
        assertThat(statusOf(lead, ROUND + "/themes")).isEqualTo(404);
        assertThat(statusOf(lead, ROUND + "/summary/themes/IT-B")).isEqualTo(404);
        lead.goTo(DOCUMENT).seesHeading("Living Document");
        assertThat(lead.find(".qd-coding")).hasCount(0);
    }
}
