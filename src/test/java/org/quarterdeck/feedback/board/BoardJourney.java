package org.quarterdeck.feedback.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;
import org.quarterdeck.testing.Visitor;

/** What is open at all sites, how long answers take, and comments that are used again. Reads Norfolk, and changes only what evaluator2 saved. */
class BoardJourney {
    private static final String SAVED = "/programmes/icp/saved-comments";
    private static final String NEW_COMMENT = "/programmes/icp/sites/NOR/rounds/T5/feedback/new?question=people";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    @Test
    void aManagerSeesWhatIsOpenAndHowLongAnswersTake() throws IOException {
        var manager = journeys.as("manager");
        manager.goTo("/programmes/icp").follow("Comments").seesHeading("Open comments").sees("Open comments by age in rounds").checksThePage();
        manager.follow("Next page").sees("Previous page").checksThePage();
        choose(manager, "Site", "NOR");
        choose(manager, "Age", "1");
        manager.press("Show").sees("Show all open comments");
        assertThat(manager.page().getByLabel("Site", exact())).hasValue("NOR");
        assertThat(csv(manager)).startsWith("id,site,question,round,ageInRounds,").contains(",NOR,").doesNotContain(",PRI,");
        choose(manager, "Question", "-");
        choose(manager, "Age", "5");
        manager.press("Show").sees("No comment is like that").checksThePage();
        manager.goTo("/programmes/icp/comments?state=resolved&site=NOR").seesHeading("Resolved comments").checksThePage();
        manager.follow("Response times").seesHeading("Response times").sees("From the release of a comment").checksThePage();
    }

    private static void choose(Visitor visitor, String label, String value) {
        visitor.page().getByLabel(label, exact()).selectOption(value);
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static String csv(Visitor visitor) throws IOException {
        var file = visitor.page().waitForDownload(() -> visitor.follow("Download as CSV"));
        assertThat(file.suggestedFilename()).isEqualTo("icp-comments.csv");
        return Files.readString(file.path());
    }

    @Test
    void anEvaluatorSavesACommentAndPutsItInWithoutLosingWhatWasTyped() {
        var evaluator = journeys.as("evaluator2");
        evaluator.goTo("/programmes/icp/comments").follow("Your saved comments").sees("You have not saved a comment yet").checksThePage();
        evaluator.fill("Text", "Since when is this so?").press("Save comment").sees("Enter a title").checksThePage();
        evaluator.fill("Title", "Since when").press("Save comment").sees("Your comment is saved").checksThePage();

        evaluator.goTo(NEW_COMMENT).fill("Comment", "A clear account.");
        evaluator.page().getByLabel("Completeness: something is missing").check();
        evaluator.press("Insert the saved comment").sees("Choose a saved comment").checksThePage();
        assertThat(evaluator.page().getByLabel("Comment", exact())).hasValue("A clear account.");
        evaluator.page().getByLabel("Saved comment", exact()).selectOption("Since when");
        evaluator.press("Insert the saved comment").sees("The saved comment is put in").checksThePage();
        assertThat(evaluator.page().getByLabel("Comment", exact())).hasValue("A clear account.\n\nSince when is this so?");
        assertThat(evaluator.page().getByLabel("Completeness: something is missing")).isChecked();
        evaluator.page().getByLabel("Comment", exact()).fill("");
        savesWithEnter(evaluator, "Completeness: something is missing", "Enter your comment");
        assertThat(evaluator.page().getByLabel("Comment", exact())).hasValue("");
        putsItIntoAReply(evaluator);

        evaluator.goTo(SAVED).follow("Change or delete").seesHeading("Change your saved comment").checksThePage();
        evaluator.fill("Text", "").press("Save changes").sees("Enter the text of the comment");
        evaluator.fill("Text", "Since when, and how do you know?").press("Save changes").sees("Your changes are saved").sees("and how do you know?");
        evaluator.follow("Change or delete").find("summary").click();
        evaluator.press("Delete").sees("Your saved comment is deleted").sees("You have not saved a comment yet");
    }

    /** Enter in a field presses the button of the form, and not the one that puts a saved comment in. */
    private static void savesWithEnter(Visitor visitor, String field, String saying) {
        visitor.page().getByLabel("Saved comment", exact()).selectOption("Since when");
        visitor.page().getByLabel(field, exact()).press("Enter");
        visitor.sees(saying);
    }

    private static void putsItIntoAReply(Visitor evaluator) {
        evaluator.goTo("/programmes/icp/comments?site=NOR&state=resolved");
        evaluator.find("#comments tbody a").first().click();
        evaluator.seesHeading("Comment on");
        savesWithEnter(evaluator, "Reply", "Enter your reply");
        evaluator.fill("Text", "One more thing.");
        evaluator.page().getByLabel("Saved comment", exact()).selectOption("Since when");
        evaluator.press("Insert the saved comment").sees("The saved comment is put in").checksThePage();
        assertThat(evaluator.page().getByLabel("Text", exact())).hasValue("One more thing.\n\nSince when is this so?");
        assertThat(evaluator.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"))).isVisible();
    }
}
