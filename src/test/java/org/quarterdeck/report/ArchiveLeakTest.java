package org.quarterdeck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.account.People;
import org.quarterdeck.costing.AboutCosts;
import org.quarterdeck.costing.Costs;
import org.quarterdeck.costing.entry.CostEntry;
import org.quarterdeck.costing.entry.Typing;
import org.quarterdeck.costing.example.CostExamples;
import org.quarterdeck.costing.version.CostSubmitting;
import org.quarterdeck.discussion.Discussions;
import org.quarterdeck.feedback.Drafting;
import org.quarterdeck.feedback.Releasing;
import org.quarterdeck.feedback.Target;
import org.quarterdeck.feedback.ThreadKind;
import org.quarterdeck.maturity.Frameworks;
import org.quarterdeck.maturity.SelfRatingForm;
import org.quarterdeck.maturity.SelfRatings;
import org.quarterdeck.maturity.appraisal.Appraisals;
import org.quarterdeck.maturity.partner.Invitations;
import org.quarterdeck.maturity.partner.PartnerForms;
import org.quarterdeck.metric.Metrics;
import org.quarterdeck.programme.Membership;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Role;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.submission.Answers;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.Writing;
import org.quarterdeck.submission.attachment.Attachments;
import org.quarterdeck.submission.schedule.Returning;
import org.quarterdeck.submission.team.TeamComments;
import org.quarterdeck.testing.Services;
import org.quarterdeck.theme.summary.Summaries;
import org.quarterdeck.theme.summary.SummaryWriting;

/** What a manager may not read is nowhere in the archive, even if that manager is also an evaluator and a site's lead. What was submitted is. */
@ExtendWith(Services.class)
class ArchiveLeakTest {
    private static final String SECRET = "HiddenFromManagers";
    private static final String SHOWN = "ShownToManagers";
    private static final String FORMULA = "=HYPERLINK(\"http://example.org\") " + SHOWN;
    private static final byte[] PLAN = pdf(3_100_000, 1);
    private static final byte[] OTHER_PLAN = pdf(2_000, 2);

    private static byte[] pdf(int size, int seed) {
        var content = new byte[size];
        new Random(seed).nextBytes(content);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 9);
        return content;
    }

    private static Submission document(String site, String round) {
        return the(Submissions.class).find("icp", site, round);
    }

    private static void write(String site, String question, String text) {
        var seen = the(Answers.class).find("icp", site, "T6", question).getChecksum();
        the(Answers.class).save("icp", site, "T6", question, new Writing(text, false, seen, "page"));
    }

    @BeforeEach
    void aManagerOfManyRolesAndWhatOthersWrite() {
        var manager = the(People.class).withEmail("manager@example.org").orElseThrow();
        var site = as("lead.nty", () -> the(Programmes.class).site("icp", "NTY"));
        the(EntityManager.class).persist(Membership.ofSite(manager, site, Role.LEAD));
        the(EntityManager.class).persist(Membership.ofProgramme(manager, site.getProgramme(), Role.EVALUATOR));
        sitesWrite();
        evaluatorsWrite();
        costsAreAmended();
    }

    private static void sitesWrite() {
        doAs("lead.nty", () -> {
            write("NTY", "people", SECRET + "Draft");
            the(TeamComments.class).say(document("NTY", "T5").answer("people"), SECRET + "Team");
            the(Attachments.class).attach(document("NTY", "T6"), "", SECRET + "File.pdf", OTHER_PLAN);
        });
        doAs("lead.nty", ArchiveLeakTest::partnersRate);
        doAs("lead.tor", () -> {
            write("TOR", "people", SECRET + "Withdrawn");
            the(Submissions.class).submit(document("TOR", "T6").getId());
            the(Returning.class).withdraw("icp", "TOR", "T6");
        });
        doAs("lead.dur", () -> {
            write("DUR", "people", SECRET + "Earlier");
            write("DUR", "people", FORMULA);
            the(Attachments.class).attach(document("DUR", "T6"), "people", "Plan.pdf", PLAN);
            the(Attachments.class).attach(document("DUR", "T6"), "outcomes", "plan.pdf", OTHER_PLAN);
            the(Submissions.class).submit(document("DUR", "T6").getId());
        });
        doAs("manager", () -> the(Returning.class).giveBack("icp", "DUR", "T6", SHOWN + "Reason"));
        doAs("lead.dur", () -> write("DUR", "people", SECRET + "AfterReturn"));
    }

    private static void costsAreAmended() {
        var site = as("manager", () -> document("TOR", "T6").getSite());
        doAs("manager", () -> the(CostSubmitting.class).giveBack(site, SHOWN + "CostReason"));
        doAs("lead.tor", () -> {
            var about = the(Costs.class).draft(site).orElseThrow().about();
            the(CostEntry.class).save(site, new AboutCosts(about.stated(), about.funding(), SECRET + "Costs"), new Typing(about.checksum(), "page"));
        });
    }

    /** One partner has sent ratings, another is still typing; the lead too. */
    private static void partnersRate() {
        var site = document("NTY", "T6").getSite();
        var round = document("NTY", "T6").getRound();
        var matrix = the(Frameworks.class).whole(site.getProgramme(), null);
        var typed = Map.of("level-focus", "2", "reason-focus", SHOWN + "Partner");
        the(SelfRatings.class).keepDraft(site, round, matrix, Map.of("reason-focus", SECRET + "Reason"));
        var sent = the(Invitations.class).invite(site, round, matrix, SECRET + "@example.org", SECRET + "Organisation");
        var form = the(PartnerForms.class).open(sent.substring(sent.lastIndexOf('/') + 1), "192.0.2.1").orElseThrow();
        the(PartnerForms.class).send(form, SelfRatingForm.read(matrix.getFactors(), typed).given());
        var open = the(Invitations.class).invite(site, round, matrix, "other@example.org", "Another");
        the(PartnerForms.class).keepDraft(the(PartnerForms.class).open(open.substring(open.lastIndexOf('/') + 1), "192.0.2.1").orElseThrow(),
                Map.of("reason-focus", SECRET + "Typing"));
    }

    private static void evaluatorsWrite() {
        doAs("evaluator", () -> {
            var version = document("NTY", "T5").latestVersion().orElseThrow();
            the(Drafting.class).note(version, Target.passage("progress", 0, 20), SECRET + "Note");
            var t6 = document("NTY", "T6").getRound();
            the(Appraisals.class).write(version.getSubmission().getSite(), t6, 0, SECRET + "EarlierStrengths", "");
            the(Appraisals.class).write(version.getSubmission().getSite(), t6, 1, SHOWN + "Strengths", "");
            the(Appraisals.class).keepDraft(version.getSubmission().getSite(), t6, Map.of("strengths", SECRET + "TypedStrengths"));
            the(Drafting.class).ask(version, Target.question("progress"), ThreadKind.COMPLETENESS, SHOWN + "Thread");
            the(Releasing.class).release(version.getSubmission(), the(Releasing.class).summary(version.getSubmission())
                    .map(release -> release.getVersion()).orElse(0), SHOWN + "Summary");
            the(Drafting.class).ask(version, Target.question("progress"), ThreadKind.COMPLETENESS, SECRET + "Thread");
            the(Releasing.class).write(version.getSubmission(), 0, SECRET + "Summary");
            the(Discussions.class).ask(version.getSubmission().getSite(), "metric", the(Metrics.class).ofSite(version.getSubmission().getSite()).get(0)
                    .getReference(), SHOWN + "Discussion");
            the(CostExamples.class).write(version.getSubmission().getSite(), 0, List.of(), SECRET + "ExampleBefore");
            the(CostExamples.class).write(version.getSubmission().getSite(), 1, List.of(), SHOWN + "Example");
            var round = version.getSubmission().getRound();
            the(SummaryWriting.class).writeFindings(round, SECRET + "Findings",
                    Checksum.sha256(the(Summaries.class).forWriting(round).getFindings()));
        });
    }

    @Test
    void nothingHiddenIsInItAndAllThatIsShownIs() {
        var archive = MadeArchive.by("manager", content -> {
            if (content.title().startsWith("Living Document of Torbay, T5")) {
                throw new NotPrintable(new IllegalStateException("No such sign"));
            }
            return content.title().matches("Living Document of (North Tyneside, T5|.*, T6)");
        });

        archive.entries().forEach((name, content) -> assertThat(name + text(name, content)).as(name).doesNotContain(SECRET));
        assertThat(text(archive.entries(), "sites/DUR/T6/submission.pdf")).contains(SHOWN, "Plan.pdf");
        assertThat(text(archive.entries(), "sites/NTY/T5/submission.pdf")).contains(SHOWN + "Thread", SHOWN + "Summary");
        assertThat(archive.text("sites/NTY/T5/feedback.json")).contains(SHOWN + "Thread", SHOWN + "Summary");
        assertThat(archive.text("cost-examples.json")).contains(SHOWN + "Example");
        assertThat(archive.text("sites/TOR/costs.json")).contains(SHOWN + "CostReason");
        assertThat(archive.text("sites/NTY/discussions.json")).contains(SHOWN + "Discussion");
        assertThat(archive.text("appraisals/T6.json")).contains(SHOWN + "Strengths");
        assertThat(archive.text("ratings/T6.json")).contains(SHOWN + "Partner", "Partner 1");
        assertThat(archive.object("sites/TOR/T6/submission.json").getJsonArray("versions")).isEmpty();
        filesAreWhole(archive);
        aTextIsNoFormula(archive);
        whatIsMissingIsNamed(archive);
    }

    private static void filesAreWhole(MadeArchive archive) {
        var version = archive.object("sites/DUR/T6/submission.json").getJsonArray("versions").getJsonObject(0);
        assertThat(version.getString("returnReason")).isEqualTo(SHOWN + "Reason");
        assertThat(version.getJsonArray("files").getJsonObject(0).getString("sha256")).isEqualTo(Checksum.sha256(PLAN));
        assertThat(version.getJsonArray("files").getJsonObject(1).getString("path")).isEqualTo("files/v1/plan (2).pdf");
        assertThat(archive.entries().get("sites/DUR/T6/files/v1/Plan.pdf")).isEqualTo(PLAN);
        assertThat(archive.entries().get("sites/DUR/T6/files/v1/plan (2).pdf")).isEqualTo(OTHER_PLAN);
    }

    private static void aTextIsNoFormula(MadeArchive archive) {
        assertThat(archive.table("answers").stream().map(row -> row.get("text"))).contains("'" + FORMULA);
        assertThat(archive.entries().keySet().stream().filter(name -> name.endsWith(".csv")).map(name -> name.substring(7, name.length() - 4))
                .flatMap(table -> archive.table(table).stream()).flatMap(row -> row.stream())
                .filter(cell -> !cell.matches("-?\\d+(\\.\\d+)?"))).noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*"));
    }

    private static void whatIsMissingIsNamed(MadeArchive archive) {
        assertThat(archive.entries().keySet()).contains("sites/TOR/T5/submission.json").doesNotContain("sites/TOR/T5/submission.pdf");
        assertThat(archive.text("README.txt")).contains("MISSING").endsWith("sites/TOR/T5/submission.pdf\n");
    }

    private static String text(Map<String, byte[]> entries, String name) {
        return text(name, entries.get(name));
    }

    private static String text(String name, byte[] content) {
        return name.endsWith("submission.pdf") && new String(content, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-")
                ? pdfText(content) : new String(content, StandardCharsets.UTF_8);
    }

    private static String pdfText(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
