package org.quarterdeck.feedback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.submission.schedule.RoundSteps;
import org.quarterdeck.testing.Journeys;
import org.quarterdeck.testing.RunningPortal;
import org.quarterdeck.testing.Visitor;

/**
 * One comment over three rounds, seen from both sides, in a portal of its own in which a manager opens two more rounds; and
 * what the opening and the closing of a round is for a site that had not finished.
 */
class ThreeRoundsJourney {
    private static final String SITE = "/programmes/icp/sites/NTY/rounds/";
    private static final String ASKED = "Who pays for the posts after March?";
    private static final String BEFORE = "Norprime Ltd holds the contract and the money";
    private static final String AFTER = "Norprime Ltd holds the contract and all of the money until March 2012";

    @RegisterExtension
    final Journeys journeys = new Journeys();
    @TempDir
    Path folder;

    private Visitor lead;
    private Visitor evaluator;
    private Visitor manager;

    @Test
    void aCommentIsCarriedUntilSomebodyAgreesThatItIsAnswered() throws IOException {
        try (var portal = RunningPortal.onEmptyData(Map.of("QUARTERDECK_TEMPLATES", twoMoreRounds().toString()))) {
            lead = journeys.visitor(portal).signIn("lead.nty");
            evaluator = journeys.visitor(portal).signIn("evaluator");
            manager = journeys.visitor(portal).signIn("manager");

            var other = journeys.visitor(portal).signIn("lead.wak");
            RoundSteps.leaveACorrectionUnsent(other, manager);
            submit("T6");
            commentAndRelease();
            lead.goTo("/notices").sees("There is feedback on your Living Document for T6");
            lead.goTo(SITE + "T6/read");
            step(lead, "We only reply for now, and answer later", "We ask the commissioner.");

            RoundSteps.open(manager);
            RoundSteps.findNewAndRetiredQuestions(other);
            amendAndAnswer();
            submit("T7");
            evaluator.goTo(SITE + "T7/read").sees("Before and after").sees("The passage was amended since").checksThePage();
            step(evaluator, "Resolve: nothing is left to do", "That is clear now.");

            manager.goTo("/programmes/icp/rounds/T8/open").press("Open round T8 now").sees("Round T8 is open");
            lead.goTo(SITE + "T8/questions/people");
            assertThat(lead.page().getByText(ASKED)).hasCount(0);
            evaluator.goTo(SITE + "T6/read");
            step(evaluator, "Reopen, with a reason", "March has passed. What now?");
            lead.goTo("/notices").sees("reopened a comment");
            lead.goTo(SITE + "T8/questions/people").sees(ASKED).sees("2 rounds ago").sees("March has passed. What now?").checksThePage();
            step(lead, "We leave our text as it is, for a reason", "Nobody does, and we say so.");
            evaluator.goTo("/").sees("comments that sites have answered").checksThePage();
            evaluator.goTo(SITE + "T6/read");
            step(evaluator, "Resolve: nothing is left to do", "Agreed.");
            lead.goTo(SITE + "T8/questions/people");
            assertThat(lead.page().getByText(ASKED)).hasCount(0);
            RoundSteps.close(manager);
        }
    }

    /** From T7 on, a version of the questions in which one is new and one is asked no longer. */
    private Path twoMoreRounds() throws IOException {
        Files.createDirectories(folder.resolve("programmes/icp"));
        Files.createDirectories(folder.resolve("living-document"));
        write("programmes/icp/rounds.csv", read("programmes/icp/rounds.csv").strip() + "\nT7,33,2011-12-01,2012-01-31\nT8,36,2012-03-01,2012-04-30\n");
        write("programmes/icp/programme.yaml", read("programmes/icp/programme.yaml").replace("T6: icp-2}", "T6: icp-2, T7: icp-3}"));
        write("living-document/icp-3.yaml", read("living-document/icp-2.yaml").replace("version: 2", "version: 3")
                .replace("code: resources", "code: legacy").replace("subject: Resources", "subject: What stays"));
        return folder;
    }

    private static String read(String template) throws IOException {
        return Files.readString(Path.of("templates").resolve(template));
    }

    private void write(String template, String text) throws IOException {
        Files.writeString(folder.resolve(template), text);
    }

    private void submit(String round) {
        lead.goTo(SITE + round + "/check");
        lead.find("[id='form:declared:input']").check();
        lead.press("Submit").seesHeading("Living Document submitted");
    }

    private void commentAndRelease() {
        evaluator.goTo(SITE + "T6/read");
        evaluator.selectsFirstWords("people");
        evaluator.follow("Comment on the selection").seesHeading("New comment");
        evaluator.page().getByText("The sentence").first().click();
        evaluator.page().getByLabel("Completeness: something is missing").check();
        evaluator.fill("Comment", ASKED).press("Save comment").sees("Your comment is saved as a draft");
        lead.goTo(SITE + "T6/read");
        assertThat(lead.page().getByText(ASKED)).hasCount(0);
        evaluator.goTo(SITE + "T6/feedback").fill("Summary for the site", "One question.").press("Release to the site").sees("The feedback is released");
    }

    private void amendAndAnswer() {
        lead.goTo(SITE + "T7/questions/people").sees(ASKED).sees("1 round ago").sees("We ask the commissioner.");
        var text = lead.find("[id='form:text:input']");
        text.fill(text.inputValue().replace(BEFORE, AFTER));
        lead.press("Save and go back").seesHeading("Living Document");
        lead.goTo(SITE + "T7/questions/people").sees("The passage was amended since").checksThePage();
        var answer = lead.find("section.qd-comment").filter(new Locator.FilterOptions().setHasText(ASKED)).locator("xpath=following-sibling::details[1]");
        answer.locator("summary").click();
        answer.getByLabel("We have amended our text").check();
        answer.getByRole(AriaRole.BUTTON).click();
        lead.sees("Your answer is sent").sees("Before and after").checksThePage();
    }

    /** On the page of the comment. */
    private static void step(Visitor visitor, String step, String text) {
        visitor.find(".qd-comment").filter(new Locator.FilterOptions().setHasText(ASKED)).locator("a[href*='/feedback/threads/']").first().click();
        visitor.seesHeading("Comment on").checksThePage();
        visitor.page().getByLabel(step).check();
        visitor.fill("Text", text).press("Send").sees(text);
    }
}
