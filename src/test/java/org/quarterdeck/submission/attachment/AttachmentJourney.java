package org.quarterdeck.submission.attachment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;
import org.quarterdeck.testing.Visitor;

/** A site attaches files to its document, and its readers get them. Keeps to Nene at T6. */
class AttachmentJourney {
    private static final String T6 = "/programmes/icp/sites/NEN/rounds/T6";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    @Test
    void filesAreAttachedRemovedPutBackSubmittedAndRead() {
        var lead = journeys.as("lead.nen").goTo(T6);
        lead.follow("Attach a file").seesHeading("Files").sees("No file is attached to this document").checksThePage();
        refused(lead);

        var plan = AttachmentsTest.pdf(2_000_000, 1);
        attach(lead, "Annual plan.pdf", plan);
        lead.sees("Annual plan.pdf is attached").sees("PDF, 2.0 MB").checksThePage();
        lead.goTo(T6 + "/questions/people").follow("Files (0)").seesHeading("Files");
        assertThat(lead.page().getByLabel("Belongs to")).hasValue("people");
        attach(lead, "a-very-long-name-without-any-place-to-break-it-".repeat(2) + "\ud83d\ude86.png", "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        lead.sees("is attached").checksThePage();

        lead.press("Remove Annual plan.pdf").sees("Annual plan.pdf is removed").seesHeading("Files").checksThePage();
        lead.press("Put back Annual plan.pdf").sees("Annual plan.pdf is attached again");
        assertThat(download(lead, "Annual plan.pdf")).isEqualTo(plan);

        journeys.as("evaluator").goTo(T6 + "/files").seesHeading("Page not found");
        lead.goTo(T6 + "/check").sees("See the files").checksThePage();
        lead.page().getByLabel("I have checked the answers").check();
        lead.press("Submit").seesHeading("submitted");
        lead.goTo(T6 + "/files").sees("its files cannot be changed").checksThePage();

        var evaluator = journeys.as("evaluator").goTo(T6 + "/read").sees("Files of the whole document").sees("Files of this answer").checksThePage();
        assertThat(download(evaluator, "Annual plan.pdf")).isEqualTo(plan);
    }

    private void refused(Visitor lead) {
        lead.press("Attach file").sees("Choose the file that you want to attach").checksThePage();
        attach(lead, "notes.pdf", "Notes".getBytes(StandardCharsets.UTF_8));
        lead.sees("This is no PDF, Word, Excel, PowerPoint, PNG or JPEG file").checksThePage();
        attach(lead, "giant.pdf", AttachmentsTest.pdf(21 * 1024 * 1024, 1));
        lead.sees("The file is larger than 20 MB");
        attach(lead, "larger-than-the-server-reads.pdf", AttachmentsTest.pdf(30 * 1024 * 1024, 1));
        lead.sees("The file is larger than 20 MB").checksThePage();
        lead.goTo(T6 + "/files").sees("No file is attached to this document");
    }

    @Test
    void aSessionThatEndsBeforeTheFileIsSentLeadsBackToThePage() {
        var lead = journeys.as("contributor.nen").goTo(T6 + "/files");
        lead.context().clearCookies();
        attach(lead, "Plan.pdf", AttachmentsTest.pdf(5_000_000, 2));

        lead.seesHeading("Sign in").fill("Email address", "contributor.nen@example.org").fill("Password", "quarterdeck-demo").press("Sign in");
        lead.seesHeading("Files");
    }

    private static void attach(Visitor visitor, String name, byte[] content) {
        visitor.page().getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
        visitor.press("Attach file");
    }

    private static byte[] download(Visitor visitor, String name) {
        var link = visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
        var headers = visitor.context().request().get(URI.create(visitor.page().url()).resolve(link.getAttribute("href")).toString()).headers();
        assertThat(headers).containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        assertThat(headers.get("content-type")).startsWith("application/pdf");
        assertThat(headers.get("content-disposition")).startsWith("attachment;");
        var download = visitor.page().waitForDownload(link::click);
        assertThat(download.suggestedFilename()).isEqualTo(name);
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
