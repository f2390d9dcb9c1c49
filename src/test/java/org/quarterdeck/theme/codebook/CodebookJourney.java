package org.quarterdeck.theme.codebook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;
import org.quarterdeck.testing.Visitor;
import org.quarterdeck.theme.exchange.CodebookXmlTest;

/** The life of a codebook, by its pages. No other journey changes it, and none uses a theme that this one changes. */
class CodebookJourney {
    private static final String CODEBOOK = "/programmes/icp/codebook";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    @Test
    void themesAreAddedChangedMergedSplitSortedAndLookedBackAt() {
        var evaluator = journeys.as("evaluator");
        var manager = journeys.as("manager");

        find(evaluator);
        add(evaluator);
        rename(evaluator, manager);
        move(manager);
        merge(evaluator);
        lookBack(evaluator);
        split(evaluator);
        sortWithTheKeyboard(evaluator);
        retire(manager);
        importAndExport(evaluator);
        assertThat(statusOf(journeys.as("steering"), CODEBOOK + "/history")).isEqualTo(404);
        assertThat(statusOf(manager, CODEBOOK + "/themes/FIN-B/sort")).isEqualTo(403);
    }

    private static int statusOf(Visitor visitor, String path) {
        return visitor.page().request().get(visitor.page().url().replaceFirst("(://[^/]+).*", "$1") + path).status();
    }

    private static void find(Visitor evaluator) {
        evaluator.goTo(CODEBOOK).seesHeading("Codebook for integrated care pilots").checksThePage();
        evaluator.fill("Find a theme", "data-sharing obst").sees("1 of 28 themes shown");
        assertThat(evaluator.find("#GP-F")).isHidden();
    }

    private static void add(Visitor evaluator) {
        evaluator.goTo(CODEBOOK).follow("Add a theme").seesHeading("Add a theme").checksThePage();
        evaluator.fill("Code", "it-b").fill("Name", "Volunteers").fill("Definition", "What volunteers do");
        evaluator.page().getByLabel("Process").check();
        evaluator.page().getByLabel("Place").selectOption("STAFF/STAFF-F");
        evaluator.press("Add theme").sees("Say why").checksThePage();
        evaluator.fill("Reason", "They came up at six sites").press("Add theme").sees("has this code. Choose another");
        evaluator.fill("Code", "VOL-P").press("Add theme").sees("Added: VOL-P Volunteers").seesHeading("VOL-P Volunteers").checksThePage();
        evaluator.sees("They came up at six sites");
    }

    private static void rename(Visitor evaluator, Visitor manager) {
        manager.goTo(CODEBOOK + "/themes/VOL-P/change").seesHeading("Change the theme").checksThePage();
        evaluator.goTo(CODEBOOK + "/themes/VOL-P").follow("Rename or explain").fill("Name", "Volunteers and carers").fill("Reason", "Carers too")
                .press("Save theme").sees("Changed: VOL-P Volunteers and carers");

        manager.fill("Name", "Volunteering").fill("Reason", "It is an activity").press("Save theme").sees("changed this theme meanwhile")
                .sees("What the theme says since Eleanor Wyndlesham changed it").checksThePage();
        assertThat(manager.page().getByLabel("Name")).hasValue("Volunteering");
        manager.press("Save theme").sees("Changed: VOL-P Volunteering");
    }

    private static void move(Visitor manager) {
        manager.follow("Move").seesHeading("Move the theme").checksThePage();
        manager.page().getByLabel("Place").selectOption("LEAD/");
        manager.fill("Reason", "Leaders ask them in").press("Move theme").sees("Moved: VOL-P Volunteering").sees("Moved under LEAD");
    }

    private static void merge(Visitor evaluator) {
        evaluator.goTo(CODEBOOK + "/themes/REL-B").follow("Merge into another").seesHeading("Merge the theme into another").checksThePage();
        evaluator.fill("Reason", "Too few to tell apart").press("Merge theme").sees("Select the theme that stays");
        evaluator.page().getByLabel("Into which theme?").selectOption("GOV-P");
        evaluator.press("Merge theme").sees("Merged: REL-B").sees("What was made as REL-B counts today under: GOV-P").checksThePage();
    }

    private static void lookBack(Visitor evaluator) {
        evaluator.goTo(CODEBOOK + "/themes/GOV-P").sees("Their coders gave: GOV-P").sees("REL-B Weak or strained relationships: Merged into GOV-P").checksThePage();
        evaluator.goTo(CODEBOOK + "/history").seesHeading("History of the codebook").sees("Too few to tell apart").checksThePage();
        evaluator.goTo(CODEBOOK + "/versions/3?with=2").seesHeading("Version 3 compared with version 2").sees("Volunteers and carers").checksThePage();
        evaluator.goTo(CODEBOOK + "/versions/1").seesHeading("Version 1").sees("28 themes").checksThePage();
        evaluator.goTo(CODEBOOK + "/themes/REL-B").fill("Reason", "They differ after all").press("Undo the merge").sees("Taken apart again: REL-B");
    }

    private static void split(Visitor evaluator) {
        evaluator.goTo(CODEBOOK + "/themes/FIN-B").follow("Split").seesHeading("Split the theme").checksThePage();
        evaluator.fill("Code of part 1", "FIN-RULE").fill("Name of part 1", "Rules on money").fill("Reason", "Two things in one")
                .press("Split theme").sees("Choose or add at least two parts").checksThePage();
        evaluator.fill("Code of part 2", "FIN-TECH").fill("Name of part 2", "Tariffs").press("Split theme")
                .sees("Split: FIN-B Finance and incentives that hinder").checksThePage();
    }

    /** Only with the Tab key, the space bar and Enter. */
    private static void sortWithTheKeyboard(Visitor evaluator) {
        evaluator.follow("Sort the passages of FIN-B").seesHeading("Sort the passages of FIN-B").checksThePage();
        var keyboard = evaluator.page().keyboard();
        evaluator.tabsTo(evaluator.page().getByLabel("FIN-RULE Rules on money"));
        keyboard.press("Enter");
        evaluator.sees("Choose the parts to which the passage belongs").checksThePage();
        evaluator.tabsTo(evaluator.page().getByLabel("FIN-RULE Rules on money"));
        keyboard.press("Space");
        keyboard.press("Enter");
        evaluator.sees("Sorted into FIN-RULE");
        evaluator.page().getByLabel("None of them").check();
        evaluator.press("Save and next").sees("The passage belongs to none of them");
        evaluator.follow("Leave it for later").seesHeading("Sort the passages of FIN-B");
    }

    private static void retire(Visitor manager) {
        manager.goTo(CODEBOOK + "/themes/VOL-P").press("Retire theme").sees("Say why");
        manager.fill("Reason", "Nobody spoke of them").press("Retire theme").sees("Retired: VOL-P Volunteering").checksThePage();
        manager.fill("Reason", "Somebody did").press("Restore theme").sees("In use again: VOL-P Volunteering");
    }

    private static void importAndExport(Visitor evaluator) {
        evaluator.goTo(CODEBOOK).follow("Import").seesHeading("Import themes").checksThePage();
        send(evaluator, "code,name\nVOL-P,Volunteering\nA B,Not a code").seesHeading("What the file would change").sees("1 refused")
                .sees("Refused: Write the code with letters").checksThePage();
        evaluator.press("Drop the file").seesHeading("Import themes");
        send(evaluator, "code,name,definition\nVOL-P,Volunteering,Unpaid help\nHOME,Housing,Where people live").sees("1 added, 1 changed").checksThePage();
        evaluator.fill("Reason", "Agreed with the partners").press("Import the themes").sees("The themes of the file are imported");
        var address = evaluator.page().url().replaceFirst("/codebook.*", "/codebook/file/");
        var exported = evaluator.page().request().get(address + "qdc").body();
        CodebookXmlTest.check(exported);
        assertThat(evaluator.page().request().get(address + "csv").text()).startsWith("code,name,kind").contains("HOME,Housing");
        evaluator.goTo(CODEBOOK + "/import");
        send(evaluator, new String(exported, StandardCharsets.UTF_8)).sees("0 added, 0 changed, 32 unchanged, 0 refused");
    }

    private static Visitor send(Visitor evaluator, String text) {
        evaluator.page().getByLabel("File with themes").setInputFiles(new FilePayload("themes", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        return evaluator.press("Send and see the changes");
    }
}
