package org.quarterdeck.word;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.word.EditedWord.paragraph;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;
import org.quarterdeck.testing.Visitor;

/** A Living Document goes out as a Word file and comes back. Keeps to Cambridge, Bournemouth and Church View at T6. */
class WordJourney {
    private static final String CAMBRIDGE = "/programmes/icp/sites/CAM/rounds/T6";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    @Test
    void aLeadWritesOffLineAndAppliesTheChanges() {
        var lead = journeys.as("lead.cam").goTo(CAMBRIDGE);
        lead.sees("Work off line").checksThePage();
        var file = download(lead);
        lead.goTo(CAMBRIDGE + "/questions/people");
        lead.find("[id='form:text:input']").fill("Typed in the portal while the file was away");
        lead.press("Save and go back").seesHeading("Living Document");

        var edited = EditedWord.appended(file, "progress", " Written on a train. \ud83d\ude86");
        edited = new EditedWord(edited).answer("people", paragraph("Written in Word as well")).answer("resources", paragraph("For another day"))
                .withoutControl("context", false).bytes();
        lead.follow("Send a Word file back").seesHeading("Send a Word file back").checksThePage();
        send(lead, "living-document.docx", edited);
        lead.seesHeading("Changes in the Word file").sees("2 changed, 1 in conflict, 4 unchanged, 1 not readable.")
                .sees("Typed in the portal while the file was away").sees("Written in Word as well").sees("was deleted from the file").checksThePage();

        assertThat(lead.page().getByLabel("Apply: Perception of progress")).isChecked();
        assertThat(lead.page().getByLabel("Replace the text in the portal all the same")).not().isChecked();
        lead.page().getByLabel("Apply: Resources").uncheck();
        lead.press("Apply the selected answers").seesHeading("Living Document").sees("One answer was taken from the Word file").checksThePage();
        lead.goTo(CAMBRIDGE + "/check");
        assertThat(lead.find(".qd-prose p:has-text('Typed in the portal while the file was away')").last()).isVisible();
        assertThat(lead.find(".qd-prose p:has-text('Written on a train. \ud83d\ude86')").last()).isVisible();
        assertThat(lead.page().content()).doesNotContain("For another day").doesNotContain("Written in Word as well");
    }

    @Test
    void whatIsNotTakenIsRefusedWithTheReason() {
        var lead = journeys.as("lead.bnp").goTo("/programmes/icp/sites/BNP/rounds/T6/word/upload");
        lead.press("Send and see the changes").sees("Choose the Word file that you want to send back").checksThePage();

        send(lead, "other.docx", download(journeys.as("lead.chv").goTo("/programmes/icp/sites/CHV/rounds/T6")));
        lead.sees("This file is of another site").checksThePage();
        send(lead, "notes.docx", "Notes".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        lead.sees("This is not a Word document");
        send(lead, "giant.docx", new byte[11 * 1024 * 1024]);
        lead.sees("The file is too large").checksThePage();
        send(lead, "larger-than-the-server-reads.docx", new byte[20 * 1024 * 1024]);
        lead.sees("The file is too large").checksThePage();

        lead.goTo("/programmes/icp/sites/BNP/rounds/T6/word/changes").seesHeading("Send a Word file back");
    }

    @Test
    void theChangesWaitForWhoSentThemAndForNobodyElse() {
        var lead = journeys.as("lead.chv").goTo("/programmes/icp/sites/CHV/rounds/T6");
        var edited = EditedWord.appended(download(lead), "progress", " Only for the lead's eyes.");
        lead.goTo("/programmes/icp/sites/CHV/rounds/T6/word/upload");
        send(lead, "document.docx", edited);
        lead.sees("Only for the lead's eyes");

        journeys.as("contributor.chv").goTo("/programmes/icp/sites/CHV/rounds/T6/word/changes").seesHeading("Send a Word file back");
        lead.context().clearCookies();
        lead.press("Apply the selected answers").seesHeading("Sign in");
        lead.fill("Email address", "lead.chv@example.org").fill("Password", "quarterdeck-demo").press("Sign in");

        lead.seesHeading("Changes in the Word file").sees("Only for the lead's eyes").checksThePage();
        lead.press("Cancel and change nothing").seesHeading("Living Document").sees("No answer was changed");
        lead.goTo("/programmes/icp/sites/CHV/rounds/T6/check");
        assertThat(lead.page().content()).doesNotContain("Only for the lead");
    }

    @Test
    void aSessionThatEndsBeforeTheFileIsSentLosesNothingElse() {
        var lead = journeys.as("lead.bnp").goTo("/programmes/icp/sites/BNP/rounds/T6");
        var file = download(lead);
        lead.goTo("/programmes/icp/sites/BNP/rounds/T6/word/upload");
        lead.context().clearCookies();
        send(lead, "document.docx", file);

        lead.seesHeading("Sign in").fill("Email address", "lead.bnp@example.org").fill("Password", "quarterdeck-demo").press("Sign in");
        lead.seesHeading("Send a Word file back");
        send(lead, "document.docx", file);
        lead.sees("8 unchanged.").checksThePage();
    }

    @Test
    void aReplyWrittenInWordReachesTheEvaluators() {
        var contributor = journeys.as("contributor.bnp").goTo("/programmes/icp/sites/BNP/rounds/T6");
        var file = EditedWord.replied(download(contributor), "It was in May, before the ward closed.");
        contributor.goTo("/programmes/icp/sites/BNP/rounds/T6/word/upload");
        send(contributor, "document.docx", file);
        contributor.seesHeading("Changes in the Word file").sees("It was in May, before the ward closed.").sees("Only the pilot lead answers feedback").checksThePage();

        var lead = journeys.as("lead.bnp").goTo("/programmes/icp/sites/BNP/rounds/T6/word/upload");
        send(lead, "document.docx", file);
        lead.sees("It was in May, before the ward closed.").checksThePage();
        lead.press("Apply the selected answers and replies").seesHeading("Living Document").sees("One reply was sent to the evaluators");
    }

    private static byte[] download(Visitor visitor) {
        var download = visitor.page().waitForDownload(() -> visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download as a Word file")).click());
        assertThat(download.suggestedFilename()).matches("living-document-[a-z]{3}-t6\\.docx");
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void send(Visitor visitor, String name, byte[] content) {
        visitor.page().getByLabel("Word file", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(name, WordFile.TYPE, content));
        visitor.press("Send and see the changes");
    }
}
