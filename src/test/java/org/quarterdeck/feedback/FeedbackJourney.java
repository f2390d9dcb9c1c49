package org.quarterdeck.feedback;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;
import org.quarterdeck.testing.Visitor;

/** From a comment to its resolution, at Wakefield, whose feedback on T5 waits to be released. */
class FeedbackJourney {
    private static final String T5 = "/programmes/icp/sites/WAK/rounds/T5";
    private static final String T6 = "/programmes/icp/sites/WAK/rounds/T6";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    @Test
    void whatAnEvaluatorAsksReachesTheSiteAndIsSettled() {
        var evaluator = journeys.as("evaluator");
        evaluator.goTo(T5 + "/read");
        evaluator.selectsFirstWords("context");
        evaluator.follow("Comment on the selection").seesHeading("New comment").checksThePage();
        evaluator.press("Save comment").sees("Select what your comment asks for").checksThePage();
        say(evaluator, "Which of the two do you mean?");
        evaluator.press("Save comment").seesHeading("Living Document").sees("Your comment is saved as a draft");

        commentByKeyboardOnQuestion(evaluator, "people", "Who joined since the autumn?");

        follow(evaluator, comment(evaluator, "Who joined since the autumn?"));
        evaluator.fill("Comment", "").press("Save changes").sees("Enter your comment").checksThePage();
        evaluator.fill("Comment", "Who joined since the autumn? And who left?").press("Save changes").sees("Your changes are saved");
        evaluator.goTo(T5 + "/read");

        var lead = journeys.as("lead.wak");
        lead.goTo(T5 + "/read").seesHeading("Living Document");
        assertThat(lead.page().getByText("Which of the two do you mean?")).hasCount(0);

        evaluator.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Release feedback")).click();
        evaluator.seesHeading("Release feedback").sees("Which of the two do you mean?").checksThePage();
        evaluator.fill("Summary for the site", "A clear account. We ask for two details.");
        evaluator.press("Release to the site").sees("The feedback is released").checksThePage();

        lead.goTo(T5 + "/read").sees("A clear account. We ask for two details.").sees("Who joined since the autumn?").checksThePage();
        lead.goTo(T6 + "/questions/context").sees("Which of the two do you mean?").sees("1 round ago").checksThePage();
        answerHere(lead);

        evaluator.goTo(T5 + "/read");
        follow(evaluator, comment(evaluator, "Which of the two do you mean?"));
        evaluator.sees("We mean the second.");
        evaluator.page().getByLabel("Resolve: nothing is left to do").check();
        evaluator.press("Send").sees("Enter the reason why nothing is left to do").checksThePage();
        evaluator.fill("Text", "That is clear now.");
        evaluator.press("Send").sees("The comment is resolved").checksThePage();
        evaluator.follow("Correct what you said").seesHeading("Correct what you said").checksThePage();
        evaluator.find("[id='form:text:input']").fill("Which of the two do you mean, the first or the second?");
        evaluator.press("Correct it").sees("Your words are corrected").sees("Before, it read:").checksThePage();
        evaluator.goTo(T5 + "/read").sees("comments shown").checksThePage();
        evaluator.page().getByLabel("Comments", new Page.GetByLabelOptions().setExact(true)).selectOption("resolved");
        evaluator.press("Show").sees("1 of ").sees("the first or the second").checksThePage();
        assertThat(evaluator.page().getByText("Who joined since the autumn?")).hasCount(0);
        lead.goTo(T6 + "/questions/context");
        assertThat(lead.page().getByText("Which of the two do you mean")).hasCount(0);
    }

    private static void say(Visitor visitor, String comment) {
        visitor.page().getByLabel("Completeness: something is missing").check();
        visitor.fill("Comment", comment);
    }

    /** Only with the Tab key, arrows, blanks and Enter. */
    private static void commentByKeyboardOnQuestion(Visitor visitor, String question, String comment) {
        var keyboard = visitor.page().keyboard();
        var link = visitor.find("section[data-question='" + question + "'] a[href*='feedback/new']").first();
        visitor.tabsTo(link);
        keyboard.press("Enter");
        visitor.seesHeading("New comment");
        visitor.tabsTo(visitor.page().getByLabel("Comprehensibility: something is hard to follow"));
        keyboard.press("Space");
        keyboard.press("Tab");
        keyboard.type(comment);
        visitor.tabsTo(visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save comment")));
        keyboard.press("Enter");
        visitor.sees("Your comment is saved as a draft");
    }

    private static Locator comment(Visitor visitor, String text) {
        return visitor.find(".qd-comment").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static void follow(Visitor visitor, Locator comment) {
        comment.locator("a[href*='/feedback/threads/']").click();
        visitor.seesHeading("Comment on");
    }

    private static void answerHere(Visitor lead) {
        var comment = lead.find("details").filter(new Locator.FilterOptions().setHasText("Answer comment 2 here"));
        var send = comment.getByRole(AriaRole.BUTTON);
        comment.locator("summary").click();
        send.click();
        lead.sees("Select what you have done").checksThePage();
        comment.getByLabel("We leave our text as it is, for a reason").check();
        send.click();
        lead.sees("Enter the reason why the text stays as it is").checksThePage();
        assertThat(comment.getByLabel("We leave our text as it is, for a reason")).isChecked();
        comment.getByLabel("What you say to comment 2").fill("We mean the second.");
        send.click();
        lead.sees("Your answer is sent").sees("We mean the second.").checksThePage();
    }
}
