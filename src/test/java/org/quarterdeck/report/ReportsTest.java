package org.quarterdeck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.programme.Membership;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.schedule.Schedule;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.submission.attachment.Attachments;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class ReportsTest {
    private Reports reports;
    private ReportQueue queue;
    private ReportRunner runner;

    @BeforeEach
    void services() {
        reports = the(Reports.class);
        queue = the(ReportQueue.class);
        runner = the(ReportRunner.class);
    }

    private long ask(String who, String kind, String round, String site) {
        return as(who, () -> reports.start("icp", kind, round, site).getId());
    }

    private ReportJob job(String who, long id) {
        return as(who, () -> reports.find("icp", id));
    }

    private byte[] file(String who, long id) {
        return as(who, () -> {
            var content = new ByteArrayOutputStream();
            reports.file("icp", id).copy(reports, content);
            return content.toByteArray();
        });
    }

    private PdfFile make(String who, String kind, String round, String site) {
        var id = ask(who, kind, round, site);
        runner.runAll();
        assertThat(job(who, id).getError()).isEmpty();
        return PdfFile.accessible(file(who, id)).isNumbered();
    }

    @Test
    void costsAreOfASiteOrOfAll() {
        var all = as("evaluator", () -> reports.start("icp", "costs", null, null));
        var one = as("lead.nty", () -> reports.start("icp", "costs", null, "NTY"));

        assertThat(all.getTitle()).isEqualTo("Costs of all sites");
        assertThat(all.getFileName()).isEqualTo("icp-costs.pdf");
        assertThat(one.getFileName()).isEqualTo("icp-NTY-costs.pdf");
        assertThatThrownBy(() -> ask("lead.nty", "costs", null, null)).isInstanceOf(Refused.class);
        assertThat(make("manager", "costs", null, null).text()).contains("Costs of all sites", "Site 06", "£141,373.00");
    }

    @Test
    void metricsAreThoseOfOneSiteOrOfAll() {
        var one = make("lead.nty", "metrics", null, "NTY");
        assertThat(one.text()).contains("Ambulance call-outs to falls", "limits computed anew", "the difference in differences is", "Values of");
        var all = make("evaluator", "metrics", null, null);
        assertThat(all.outline()).hasSize(2 + 16);
        assertThat(all.text()).contains("Ambulance call-outs to falls", "Common cause variation");
        assertThatThrownBy(() -> ask("lead.nty", "metrics", null, null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> ask("lead.nty", "metrics", null, "PRI")).isInstanceOf(NotFound.class);
    }

    @Test
    void aSubmissionComesWithOrWithoutFeedbackAndChanges() {
        var plain = as("manager", () -> reports.start("icp", "submission", "T3", "NTY", ReportOption.of(false, false)));
        var changed = as("manager", () -> reports.start("icp", "submission", "T3", "NTY", ReportOption.of(true, true)));
        var first = as("manager", () -> reports.start("icp", "submission", "T1", "NTY", ReportOption.of(true, true)));
        runner.runAll();

        assertThat(plain.getTitle()).endsWith("T3, without feedback");
        assertThat(plain.getFileName()).isEqualTo("icp-NTY-T3-submission-without-feedback.pdf");
        assertThat(PdfFile.accessible(file("manager", plain.getId())).text()).doesNotContain("Feedback", "[added");
        assertThat(changed.getFileName()).isEqualTo("icp-NTY-T3-submission-with-changes.pdf");
        assertThat(PdfFile.accessible(file("manager", changed.getId())).text()).contains("Feedback", "[added:", "[removed:");
        assertThat(PdfFile.accessible(file("manager", first.getId())).text()).contains("Feedback").doesNotContain("[added");
    }

    @Test
    void theThematicSummarySaysWhatTheEvaluatorsPublished() {
        var pdf = make("manager", "thematic-summary", "T4", null);

        assertThat(pdf.title()).isEqualTo("Thematic summary of T4, Integrated Care Pilots 2009–2011");
        assertThat(pdf.outline()).contains("Findings", "Themes", "  National policy", "Themes by site", "How this summary was made");
        assertThat(pdf.text().replaceAll("\\s+", " ")).contains("The July White Paper came between the last round and this one.",
                "16 of 16 sites", "Living Document, Site ", "By analysis group (in T3 in brackets): ",
                "16 of the 16 sites of the programme submitted", "Published 10 December 2010");
        assertThat(pdf.tags("Figure")).isNotEmpty().allSatisfy(chart -> assertThat(chart.getAlternateDescription()).isNotBlank());
    }

    @Test
    void theScorecardShowsRatingsCostsMetricsAndTheDocument() {
        var pdf = make("manager", "scorecard", "T5", "NTY");

        assertThat(pdf.text().replaceAll("\\s+", " ")).contains("North Tyneside", "Commissioning and payment", "£141,373.00",
                "per cent", "People offered strength and balance classes", "Comments open", "Version 1 on");
    }

    @Test
    void aScorecardIsAgainstOneFramework() {
        var first = as("manager", () -> reports.start("icp", "scorecard", "T5", "NTY", Set.of(), "integrated-care-matrix-1"));
        var other = as("manager", () -> reports.start("icp", "scorecard", "T5", "NTY", Set.of(), "integrated-care-readiness-1"));

        assertThat(first.getFileName()).isEqualTo("icp-NTY-T5-scorecard.pdf");
        assertThat(ask("manager", "scorecard", "T5", "NTY")).isEqualTo(first.getId());
        assertThat(other.getTitle()).isEqualTo("Scorecard of North Tyneside, T5, integrated-care-readiness-1");
        assertThat(other.getFileName()).isEqualTo("icp-NTY-T5-scorecard-integrated-care-readiness-1.pdf");
        runner.runAll();
        assertThat(PdfFile.accessible(file("manager", other.getId())).text()).contains("Service-user and carer engagement");
    }

    @Test
    void theSubmissionShowsAnswersAndReleasedFeedback() {
        var pdf = make("manager", "submission", "T3", "NTY");

        assertThat(pdf.outline()).contains("Cover", "Contents", "1. Background, purpose and context", "Feedback on the whole document");
        assertThat(pdf.text()).contains("Comment 1: ");
    }

    @Test
    void theSubmissionListsTheFilesThatItWasSubmittedWith() {
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        var attached = as("lead.nty", () -> {
            var document = the(Submissions.class).find("icp", "NTY", "T6");
            var file = the(Attachments.class).attach(document, "people", "Wards \u26a0 & <staff>.png", picture).getFile();
            the(Submissions.class).submit(document.getId());
            return file;
        });
        var pdf = make("manager", "submission", "T6", "NTY");

        assertThat(pdf.outline()).endsWith("Attached files");
        assertThat(pdf.text().replaceAll("\\s+", " ")).contains("& staff.png", "PNG picture, 8 bytes", attached.getSha256().substring(0, 16));
        assertThat(make("manager", "submission", "T5", "NTY").outline()).doesNotContain("Attached files");
    }

    @Test
    void aSubmissionThatAnEvaluatorHasAsPdfIsOpened() {
        var id = as("lead.nty", () -> the(Submissions.class).find("icp", "NTY", "T6").getId());
        doAs("lead.nty", () -> the(Submissions.class).submit(id));
        make("manager", "submission", "T6", "NTY");
        assertThat(as("lead.nty", () -> the(Submissions.class).find(id).isWithdrawable())).isTrue();

        make("evaluator", "submission", "T6", "NTY");

        assertThat(as("lead.nty", () -> the(Submissions.class).find(id).latestVersion().orElseThrow().getOpenedBy().getEmail()))
                .isEqualTo("evaluator@example.org");
    }

    @Test
    void theSubmissionSaysUntilWhenItWasDue() {
        doAs("manager", () -> the(Schedule.class).extend("icp", "NTY", "T6", LocalDate.of(2011, 10, 14), "The lead is ill"));
        var id = as("lead.nty", () -> the(Submissions.class).find("icp", "NTY", "T6").getId());
        doAs("lead.nty", () -> the(Submissions.class).submit(id));

        assertThat(make("manager", "submission", "T6", "NTY").text().replaceAll("\\s+", " "))
                .contains("14 October 2011, extended from 30 September 2011");
    }

    @Test
    void askedForAgainAReportHasTheSameBytes() {
        var first = ask("manager", "scorecard", "T4", "TOR");
        runner.runAll();
        var second = ask("manager", "scorecard", "T4", "TOR");
        runner.runAll();

        assertThat(second).isNotEqualTo(first);
        assertThat(file("manager", second)).isEqualTo(file("manager", first));
        assertThat(job("manager", first).getSha256()).isEqualTo(Checksum.sha256(file("manager", first)));
    }

    @Test
    void aReportThatWaitsIsNotAskedForTwice() {
        assertThat(ask("manager", "scorecard", "T4", "TOR")).isEqualTo(ask("manager", "scorecard", "T4", "TOR"));
    }

    @Test
    void aReportGoesFromTheQueueToDone() {
        var id = ask("manager", "thematic-summary", "T3", null);
        assertThat(job("manager", id).getState()).isEqualTo(ReportState.QUEUED);
        assertThatThrownBy(() -> file("manager", id)).isInstanceOf(NotFound.class);

        runner.runAll();

        assertThat(job("manager", id).getState()).isEqualTo(ReportState.DONE);
        assertThat(job("manager", id).getProgress()).isEqualTo(100);
        assertThat(as("manager", () -> reports.file("icp", id).name())).isEqualTo("icp-T3-thematic-summary.pdf");
    }

    @Test
    void whatRanWhenThePortalStoppedIsMadeAfterTheRestart() {
        var id = ask("manager", "scorecard", "T4", "TOR");
        queue.next();
        queue.reach(id, 60);

        queue.resume();
        assertThat(job("manager", id).getState()).isEqualTo(ReportState.QUEUED);
        runner.runAll();

        assertThat(job("manager", id).getState()).isEqualTo(ReportState.DONE);
        PdfFile.accessible(file("manager", id));
    }

    @Test
    void whatAStoppedOrFailedAttemptWroteIsDropped() {
        var id = ask("manager", "archive", null, null);
        queue.next();
        queue.keep(id, 0, new byte[ReportPiece.LONGEST]);
        queue.keep(id, 1, new byte[] {1});
        queue.resume();
        queue.next();
        queue.keep(id, 0, new byte[] {2});
        queue.finish(id, "", 1);

        assertThat(file("manager", id)).containsExactly(2);
        assertThatThrownBy(() -> as("manager", () -> reports.piece("icp", id, 1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("evaluator", () -> reports.piece("icp", id, 0))).isInstanceOf(NotFound.class);
        queue.fail(id, "Full");
        assertThat(the(EntityManager.class).createQuery("select count(p) from ReportPiece p", Long.class).getSingleResult()).isZero();
    }

    @Test
    void anArchiveHoldsUpNoOtherReport() {
        var archive = ask("manager", "archive", null, null);
        var scorecard = ask("manager", "scorecard", "T4", "TOR");
        var made = new ArrayList<Long>();
        assertThat(queue.next()).contains(archive);

        new Errand(queue, archive, () -> queue.nextShort().ifPresent(made::add)).reach(1);

        assertThat(made).containsExactly(scorecard);
        assertThat(queue.nextShort()).isEmpty();
    }

    @Test
    void whoLosesTheRoleWhileAnArchiveIsMadeGetsNoMoreOfIt() {
        var errand = new Errand(queue, ask("manager", "archive", null, null), () -> { });
        assertThat(errand.<String>read(request -> request.programme().getCode())).isEqualTo("icp");
        var db = the(EntityManager.class);
        db.createQuery("select m from Membership m where m.person.email = 'manager@example.org'", Membership.class).getResultList().forEach(db::remove);

        assertThatThrownBy(() -> errand.read(request -> request.programme().getCode())).isInstanceOf(NotFound.class);
    }

    @Test
    void aReportThatStopsThePortalEachTimeIsGivenUp() {
        var id = ask("manager", "scorecard", "T4", "TOR");

        for (int start = 0; start < 3; start++) {
            queue.next();
            queue.resume();
        }

        assertThat(job("manager", id).getState()).isEqualTo(ReportState.FAILED);
        assertThat(job("manager", id).getError()).contains("stopped 3 times");
    }

    @Test
    void aPersonWhoHasLostAccessGetsAFailedReport() {
        var id = ask("lead.tor", "scorecard", "T4", "TOR");
        var db = the(EntityManager.class);
        db.createQuery("select m from Membership m where m.person.email = 'lead.tor@example.org'", Membership.class)
                .getResultList().forEach(db::remove);

        runner.runAll();

        assertThat(db.find(ReportJob.class, id).getState()).isEqualTo(ReportState.FAILED);
        assertThat(db.find(ReportJob.class, id).getError()).isEqualTo("You may not see any more what this report is about");
    }

    @Test
    void aLeadHasTheOwnSiteOnly() {
        PdfFile own = make("lead.tor", "scorecard", "T4", "TOR");
        assertThat(own.text()).contains("Torbay");

        assertThatThrownBy(() -> ask("lead.tor", "scorecard", "T4", "NTY")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ask("lead.tor", "thematic-summary", "T5", null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> ask("contributor.tor", "submission", "T4", "TOR")).isInstanceOf(Refused.class);
    }

    @Test
    void theSteeringGroupHasWhatIsPublished() {
        make("steering", "thematic-summary", "T4", null);

        assertThatThrownBy(() -> ask("steering", "thematic-summary", "T5", null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> ask("steering", "scorecard", "T4", "TOR")).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyElseKnowsOfAReport() {
        var id = ask("manager", "scorecard", "T4", "TOR");
        runner.runAll();

        for (var other : new String[] {"evaluator", "lead.tor", "lead.nty", "steering", "admin"}) {
            assertThatThrownBy(() -> job(other, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> file(other, id)).isInstanceOf(NotFound.class);
        }
        assertThat(as("lead.tor", () -> reports.mine(the(Programmes.class).programme("icp")))).isEmpty();
    }

    @Test
    void whatCannotBeMadeIsRefusedWithAReason() {
        assertThatThrownBy(() -> ask("manager", "horoscope", "T4", null)).isInstanceOf(Invalid.class).hasMessageContaining("thematic-summary");
        assertThatThrownBy(() -> ask("manager", "thematic-summary", "", null)).isInstanceOf(Invalid.class).hasMessage("Select a round");
        assertThatThrownBy(() -> ask("manager", "submission", "T4", null)).isInstanceOf(Invalid.class).hasMessage("Select a site");
        assertThatThrownBy(() -> as("manager", () -> reports.start("icp", "scorecard", "T4", "TOR", Set.of(), "no-such"))).isInstanceOf(Invalid.class)
                .hasMessageStartingWith("Select a framework. There are: integrated-care-matrix-1, ");
        assertThatThrownBy(() -> ask("lead.tor", "scorecard", "T4", null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> ask("manager", "thematic-summary", "T6", null)).isInstanceOf(Invalid.class)
                .hasMessage("There is no thematic summary of T6 yet. Select an earlier round");
        assertThatThrownBy(() -> ask("manager", "submission", "T6", "NTY")).isInstanceOf(Invalid.class)
                .hasMessageContaining("North Tyneside has not submitted");
    }
}
