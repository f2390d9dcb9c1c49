package org.quarterdeck.theme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;
import org.quarterdeck.testing.PortalClient;
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
            lookBack(evaluator, journeys.visitor(portal).signIn("evaluator2"));
            publish(evaluator);

            readWhatIsPublished(steering, journeys.visitor(portal).signIn("lead.tam"));
            recount(portal, steering);
            correct(evaluator, steering);
        }
    }

    /** What the published page says of 16 sites, counted again from the codings as the API lists them. */
    private static void recount(RunningPortal portal, Visitor steering) {
        var codings = new PortalClient(portal.url("")).get("/api/v1/programmes/icp/rounds/T5/codings", portal.token("manager"));
        Map<String, Set<String>> sites;
        try (var reader = Json.createReader(new StringReader(codings.body()))) {
            sites = reader.readObject().getJsonArray("items").stream().map(JsonValue::asJsonObject).collect(Collectors.groupingBy(
                    coding -> coding.getString("countedUnder"), Collectors.mapping(coding -> coding.getString("site"), Collectors.toSet())));
        }
        steering.goTo(ROUND + "/summary");
        assertThat(steering.find("#glance-table caption, #glance-table").first()).containsText("of the 16 that submitted");
        var rows = steering.find("#glance-table tbody tr").all();
        assertThat(rows).hasSizeGreaterThan(5).allSatisfy(row -> {
            var theme = row.locator("th a").getAttribute("href").replaceFirst(".*#", "");
            assertThat(row.locator("td.qd-number").first().innerText()).as(theme)
                    .isEqualTo(Integer.toString(sites.getOrDefault(theme, Set.of()).size()));
        });
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
        typeTooLate(evaluator, colleague);
        colleague.fill("Narrative", "Records still travel by hand and by fax, as in Torbay.").press("Save narrative").sees("Narrative saved");
    }

    /** What is sent when the summary has gone to review is said to be too late, and is still there. */
    private static void typeTooLate(Visitor evaluator, Visitor colleague) {
        evaluator.goTo(ROUND + "/summary").press("Send to review").sees("Sent to review");
        colleague.press("Save narrative").sees("The summary cannot be changed: it is in review");
        assertThat(colleague.page().getByLabel("Narrative")).hasValue("Faxes are back.");
        evaluator.press("Return to draft").sees("Returned to draft");
        evaluator.find("[value='Move down']").first().click();
        evaluator.sees(" moved down");
        assertThat(evaluator.page()).hasURL(java.util.regex.Pattern.compile("/summary#move-[A-Z-]+$"));
    }

    private static void lookBack(Visitor evaluator, Visitor colleague) {
        evaluator.goTo(ROUND + "/summary/themes/IT-B");
        evaluator.press("Add comment").sees("Write the comment").checksThePage();
        evaluator.fill("Comment for the other evaluators", "Which sites?").press("Add comment").sees("Comment added").checksThePage();
        colleague.goTo(ROUND + "/summary").sees("1 open comment").follow("IT and data-sharing obstacles").sees("Which sites?");
        colleague.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Settled: comment of")).click();
        colleague.sees("Comment settled");
        evaluator.goTo(ROUND + "/summary/themes/IT-B").follow("History").seesHeading("History of this text").checksThePage();
        assertThat(evaluator.find("ins.qd-change").first()).isVisible();
        evaluator.find("#texts a").last().click();
        evaluator.press("Put this text back").sees("The text that it replaced is in the history");
    }

    /** What a name stands in is changed, taken out of the quotation, or left with a reason. */
    private static void publish(Visitor evaluator) {
        evaluator.goTo(ROUND + "/summary").press("Check and publish");
        evaluator.seesHeading("Publish the summary of T5").sees("Narrative of IT-B names a site: Torbay").checksThePage();
        evaluator.press("Publish").sees("Decide about the one thing below, or change the text").checksThePage();
        evaluator.press("Let it stand").sees("Say why it may stand").checksThePage();
        evaluator.follow("Change the text").seesHeading("IT-B IT and data-sharing obstacles");
        evaluator.page().waitForLoadState();
        evaluator.fill("Narrative", "Records still travel by hand.").press("Save narrative");
        evaluator.sees("Narrative saved");
        codeAndQuoteAPartner(evaluator);
        evaluator.goTo(ROUND + "/summary/publish").sees("names a partner organisation").checksThePage();
        evaluator.press("Publish").sees("Decide about");
        evaluator.press("Take the name out").sees("The name is taken out of the quotation").sees("[a partner organisation]").checksThePage();
        evaluator.press("Publish").sees("The thematic summary of T5 is published").checksThePage();
    }

    private static void codeAndQuoteAPartner(Visitor evaluator) {
        evaluator.goTo("/programmes/icp/sites/NTY/rounds/T5/read");
        evaluator.find("section[data-question='people'] .qd-annotated__block").filter(new Locator.FilterOptions()
                .setHasText("North East Ambulance Service")).locator("a[href*='codings/new']").first().click();
        evaluator.page().getByLabel("Since a protocol was signed").first().check();
        evaluator.page().getByLabel("IT-B IT and data-sharing obstacles (barrier").check();
        evaluator.press("Save coding").sees("Coded: IT-B");
        evaluator.goTo(ROUND + "/summary/themes/IT-B");
        var passage = evaluator.find(".qd-comment").filter(new Locator.FilterOptions().setHasText("North East Ambulance Service")).first();
        passage.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Quote")).click();
        evaluator.sees("Quotation added");
    }

    private static void correct(Visitor evaluator, Visitor steering) {
        evaluator.goTo(ROUND + "/summary").press("Begin a corrected edition").sees("Edition 2 begun").checksThePage();
        steering.goTo(ROUND + "/summary").sees("Edition 1, published on");
        evaluator.fill("What this edition corrects of the one before, and why", "A word in the narrative.").press("Save what it corrects").sees("Saved");
        evaluator.goTo(ROUND + "/summary/publish").press("Publish").sees("The thematic summary of T5 is published");
        steering.goTo(ROUND + "/summary").sees("Edition 2, published on").sees("A word in the narrative.").checksThePage();
        steering.follow("Edition 1, published on").sees("Edition 2 has replaced this one").checksThePage();
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
