package org.quarterdeck.theme.agreement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;
import org.quarterdeck.testing.Visitor;

/** Two evaluators code a submission without knowing of each other, are compared and settle what they differ on. */
class AgreementJourney {
    private static final String SUBMISSION = "/programmes/icp/sites/NTY/rounds/T5";
    private static final String AGREEMENT = SUBMISSION + "/agreement";
    private static final String ROUND = "/programmes/icp/rounds/T5/agreement";

    @RegisterExtension
    final Journeys journeys = new Journeys();
    private int differences;

    @Test
    void twoCodersAreComparedAndSettleWhatTheyDifferOn() {
        var one = journeys.as("evaluator");
        var other = journeys.as("evaluator2");
        var manager = journeys.as("manager");

        ask(one);
        code(one, "LEAD-F");
        isToldAndCodes(other);
        nobodyElseKnows(manager, other);
        finish(one, other);
        readTheFigures(other);
        settleWithTheKeyboard(other);
        takeTheTables(other);
        seeTheRound(manager);
        assertThat(statusOf(journeys.as("lead.nty"), AGREEMENT)).isEqualTo(404);
    }

    private static int statusOf(Visitor visitor, String path) {
        return visitor.page().request().get(visitor.page().url().replaceFirst("(://[^/]+).*", "$1") + path).status();
    }

    private static String textOf(Visitor visitor, String path) {
        return visitor.page().request().get(visitor.page().url().replaceFirst("(://[^/]+).*", "$1") + path).text();
    }

    private static void ask(Visitor one) {
        one.goTo(SUBMISSION + "/read").follow("Two coders").seesHeading("Two coders").sees("Nobody has coded this submission independently").checksThePage();
        one.press("Start independent coding").sees("Choose the second coder").checksThePage();
        one.page().getByLabel("Second coder").selectOption("Imran Siddiqi-Hale");
        one.press("Start independent coding").sees("Both code independently from now on").checksThePage();
    }

    /** The first paragraph of the first question, from the coding desk, with the keyboard. */
    private static void code(Visitor coder, String theme) {
        coder.goTo(SUBMISSION + "/coding?order=text");
        coder.tabsTo(coder.find("a[href*='question=context']").first());
        coder.page().keyboard().press("Enter");
        coder.seesHeading("Code a passage");
        coder.tabsTo(coder.page().getByLabel("Find a theme"));
        coder.page().keyboard().type(theme.toLowerCase());
        coder.page().keyboard().press("Enter");
        coder.page().keyboard().press("Enter");
        coder.sees("Coded: " + theme).seesHeading("Coding desk");
    }

    private static void isToldAndCodes(Visitor other) {
        other.goTo("/notices").follow("Eleanor Wyndlesham asks you to code the Living Document of North Tyneside");
        other.seesHeading("Two coders").sees("Code the whole document").checksThePage();
        other.follow("Go on coding").seesHeading("Coding desk").sees("being coded independently by").checksThePage();
        assertThat(other.find(".qd-desk").first().getByText("LEAD-F")).hasCount(0);
        code(other, "LEAD-F");
        code(other, "FIN-F");
    }

    private static void nobodyElseKnows(Visitor manager, Visitor other) {
        manager.goTo(AGREEMENT).sees("are coding this version independently").checksThePage();
        manager.goTo(SUBMISSION + "/read").seesHeading("Living Document");
        assertThat(manager.find(".qd-coding")).hasCount(0);
        assertThat(textOf(manager, "/programmes/icp/rounds/T5/themes/LEAD-F?site=Site%2006")).contains("0 passages of 0 sites found");
        other.goTo(SUBMISSION + "/read");
        assertThat(other.find(".qd-coding").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Eleanor"))).hasCount(0);
    }

    private static void finish(Visitor one, Visitor other) {
        one.goTo(AGREEMENT).press("I have finished").sees("Waiting for Imran Siddiqi-Hale").checksThePage();
        one.press("I have not finished after all").sees("You can go on coding").press("I have finished");
        other.goTo(AGREEMENT).press("I have finished").sees("Both have finished").checksThePage();
    }

    private void readTheFigures(Visitor other) {
        assertThat(other.page().getByRole(AriaRole.ROW).filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("LEAD-F"))).hasCount(1);
        assertThat(other.find("#figures tbody tr").last()).containsText("All themes together");
        differences = Integer.parseInt(other.page().getByText(Pattern.compile("(\\d+) of \\1 still to settle")).first().innerText().split("\\D+")[0]);
        other.sees("Settle difference 1");
    }

    private void settleWithTheKeyboard(Visitor other) {
        other.press("Settle").sees("Choose whose codings count").checksThePage();
        var keyboard = other.page().keyboard();
        other.goTo(AGREEMENT + "?difference=1");
        other.tabsTo(other.find("#form input[type='radio']").first());
        keyboard.press("ArrowDown");
        keyboard.press("Enter");
        other.sees("Difference 1 is settled").sees("Settle difference 2").checksThePage();
        assertThat(other.find("#settle")).isFocused();
        keyboard.press("Tab");
        other.tabsTo(other.find("#form input[type='radio']").first());
        keyboard.press("Space");
        keyboard.press("Enter");
        other.sees("Difference 2 is settled").sees((differences - 2) + " of " + differences + " still to settle");
        other.follow("Change difference 1").sees("Settle difference 1");
        other.find("#form input[type='radio']").first().check();
        other.press("Settle").sees("Enter why it is settled otherwise now");
        other.fill("Reason", "It speaks of another site").press("Settle").sees("Difference 1 is settled").sees("It speaks of another site").sees("Before: ");
    }

    private void takeTheTables(Visitor other) {
        assertThat(textOf(other, AGREEMENT + "/file?table=figures")).startsWith("theme,name,both,onlyFirst,onlySecond,neither,percent,kappa,")
                .contains("LEAD-F,").contains("All themes together");
        assertThat(textOf(other, AGREEMENT + "/file?table=differences").lines().filter(line -> line.matches("\\d+,.*"))).hasSize(differences);
    }

    private void seeTheRound(Visitor manager) {
        manager.goTo(ROUND).seesHeading("Two coders at T5").sees("To settle: " + (differences - 2) + " of " + differences).sees("To settle: 1 of 4").checksThePage();
        manager.goTo("/programmes/icp/rounds/T6/agreement").sees("No submission of this round").checksThePage();
    }
}
