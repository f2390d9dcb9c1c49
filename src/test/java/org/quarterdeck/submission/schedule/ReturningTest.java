package org.quarterdeck.submission.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.audit.Audit;
import org.quarterdeck.audit.AuditEntry;
import org.quarterdeck.feedback.Feedback;
import org.quarterdeck.feedback.sharing.Queue;
import org.quarterdeck.notice.Notice;
import org.quarterdeck.notice.Notices;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.report.Reports;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.submission.Answers;
import org.quarterdeck.submission.Board;
import org.quarterdeck.submission.NotADraft;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionState;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.SubmittedVersion;
import org.quarterdeck.submission.Writing;
import org.quarterdeck.submission.change.Changes;
import org.quarterdeck.testing.Services;
import org.quarterdeck.theme.Codings;

@ExtendWith(Services.class)
class ReturningTest {
    private static final String REASON = "The figures of two answers differ.";

    private Submissions submissions;
    private Returning returning;
    private long first;

    @BeforeEach
    void submitted() {
        submissions = the(Submissions.class);
        returning = the(Returning.class);
        first = submit();
    }

    private long submit() {
        return as("lead.nty", () -> submissions.submit(find().getId()).getId());
    }

    private void write(String text) {
        doAs("lead.nty", () -> {
            var answer = the(Answers.class).find("icp", "NTY", "T6", "context");
            the(Answers.class).save("icp", "NTY", "T6", "context", new Writing(text, false, answer.getChecksum(), "page"));
        });
    }

    private Submission find() {
        return submissions.find("icp", "NTY", "T6");
    }

    private void giveBack() {
        doAs("manager", () -> returning.giveBack("icp", "NTY", "T6", REASON));
    }

    private void withdraw() {
        doAs("lead.nty", () -> returning.withdraw("icp", "NTY", "T6"));
    }

    @Test
    void aReturnedDocumentIsWrittenAgainAndSubmittedAsVersionTwo() {
        giveBack();
        assertThat(as("lead.nty", this::find).getState()).isEqualTo(SubmissionState.RETURNED);
        assertThat(as("lead.nty", () -> find().getReturned().getReturnReason())).isEqualTo(REASON);

        write("Corrected");
        assertThat(as("lead.nty", this::find).getState()).isEqualTo(SubmissionState.DRAFT);
        assertThat(as("lead.nty", () -> find().getReturned().getReturnReason())).isEqualTo(REASON);
        submit();

        doAs("lead.nty", () -> {
            assertThat(find().latestVersion().orElseThrow().getNumber()).isEqualTo(2);
            assertThat(find().latestVersion().orElseThrow().text("context")).isEqualTo("Corrected");
            assertThat(find().getReturned()).isNull();
            assertThat(submissions.version(first).getReturnReason()).isEqualTo(REASON);
        });
    }

    @Test
    void evaluatorsGoOnReadingWhatWasReturned() {
        giveBack();
        write("Not for evaluators");

        doAs("evaluator", () -> {
            assertThat(submissions.versions(find())).extracting(SubmittedVersion::getNumber).containsExactly(1);
            assertThat(submissions.version(first).text("context")).isNotEqualTo("Not for evaluators");
        });
    }

    @Test
    void aReturnNeedsAReasonAndADocumentThatIsSubmittedInAnOpenRound() {
        assertThatThrownBy(() -> as("manager", () -> returning.giveBack("icp", "NTY", "T6", " "))).isInstanceOf(Invalid.class)
                .hasMessage("Enter what the site is to change, or why it gets its document back");
        assertThatThrownBy(() -> as("manager", () -> returning.giveBack("icp", "NTY", "T6", "x".repeat(2_001))))
                .isInstanceOf(Invalid.class).hasMessage("Shorten the reason to 2,000 characters or fewer");
        assertThatThrownBy(() -> as("manager", () -> returning.giveBack("icp", "NTY", "T5", REASON))).isInstanceOf(Invalid.class)
                .hasMessageEndingWith("round T5 is closed");
        giveBack();
        assertThatThrownBy(this::giveBack).isInstanceOf(Invalid.class).hasMessageContaining("it is returned");
    }

    @Test
    void theTeamIsToldOfAReturnWithTheDeadlineAndWithoutTheReason() {
        giveBack();

        for (var who : List.of("lead.nty", "contributor.nty")) {
            assertThat(as(who, () -> the(Notices.class).mine().get(0))).extracting(Notice::getText, Notice::getAddress).containsExactly(
                    "Your Living Document for T6 was returned to you. It is due on 30 September 2011; the reason is with it.",
                    "/programmes/icp/sites/NTY/rounds/T6");
        }
        assertThat(as("admin", () -> the(Audit.class).latest().get(0))).extracting(AuditEntry::getAction).isEqualTo("returned a document");
    }

    @Test
    void aWithdrawnVersionIsADraftAgainAndTheTeamsAlone() {
        withdraw();

        assertThat(as("lead.nty", this::find)).satisfies(draft -> {
            assertThat(draft.getState()).isEqualTo(SubmissionState.DRAFT);
            assertThat(draft.isWritable()).isTrue();
            assertThat(draft.isSubmitted()).isFalse();
        });
        assertThat(as("contributor.nty", () -> submissions.version(first)).isWithdrawn()).isTrue();
        for (var who : List.of("evaluator", "manager")) {
            assertThat(as(who, () -> submissions.versions(find()))).isEmpty();
            assertThatThrownBy(() -> as(who, () -> submissions.version(first))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(who, () -> the(Reports.class).start("icp", "submission", "T6", "NTY"))).isInstanceOf(Invalid.class);
            assertThat(as(who, () -> the(Changes.class).upTo(find()))).noneMatch(stand -> stand.round().equals("T6"));
        }
        assertThatThrownBy(() -> as("evaluator", () -> the(Codings.class).answer("icp", "NTY", "T6", "context", 1))).isInstanceOf(NotFound.class);
        assertThat(as("evaluator", () -> the(Queue.class).waiting(the(Programmes.class).programme("icp"))))
                .noneMatch(waiting -> waiting.submission().getId().equals(as("lead.nty", this::find).getId()));
    }

    @Test
    void theBoardCountsNothingThatWasWithdrawn() {
        withdraw();

        var row = as("manager", () -> the(Board.class).of(the(Programmes.class).programme("icp"), find().getRound())).stream()
                .filter(each -> each.submission().getSite().getCode().equals("NTY")).findFirst().orElseThrow();
        assertThat(row.versions()).isZero();
        assertThat(row.first()).isNull();
    }

    @Test
    void whatIsSubmittedAfterAWithdrawalHasTheNextNumber() {
        withdraw();
        submit();

        assertThat(as("evaluator", () -> submissions.versions(find()))).extracting(SubmittedVersion::getNumber).containsExactly(2);
        assertThat(as("lead.nty", () -> submissions.versions(find()))).extracting(SubmittedVersion::getNumber).containsExactly(1, 2);
    }

    @Test
    void evaluatorsAreToldNothingOfWhatWasWithdrawn() {
        assertThat(as("evaluator", () -> the(Notices.class).mine())).anyMatch(notice -> notice.getAddress().contains("/NTY/rounds/T6"));

        withdraw();

        assertThat(as("evaluator", () -> the(Notices.class).mine())).noneMatch(notice -> notice.getAddress().contains("/NTY/rounds/T6"));
    }

    @Test
    void whatAnEvaluatorHasOpenedCannotBeWithdrawn() {
        doAs("evaluator", () -> submissions.version(first));
        doAs("evaluator2", () -> submissions.version(first));

        assertThatThrownBy(this::withdraw).isInstanceOf(Invalid.class);
        assertThat(as("lead.nty", () -> submissions.version(first).getOpenedBy().getEmail())).isEqualTo("evaluator@example.org");
        assertThat(as("admin", () -> the(Audit.class).latest())).filteredOn(entry -> entry.getAction().contains("first evaluator"))
                .extracting(entry -> entry.getPerson().getEmail()).containsExactly("evaluator@example.org");
    }

    @Test
    void readingByTheTeamOrTheManagerOpensNothing() {
        for (var who : List.of("lead.nty", "contributor.nty", "manager")) {
            doAs(who, () -> submissions.version(first));
        }

        withdraw();

        assertThat(as("lead.nty", () -> submissions.version(first)).isOpened()).isFalse();
    }

    @Test
    void comparingAndCodingOpenToo() {
        doAs("evaluator", () -> {
            var stands = the(Changes.class).upTo(find());
            the(Changes.class).between(find(), stands.get(0), stands.get(stands.size() - 1));
        });
        assertThat(as("lead.nty", () -> submissions.version(first)).isOpened()).isTrue();

        giveBack();
        submit();
        doAs("evaluator2", () -> the(Codings.class).answer("icp", "NTY", "T6", "context", null));
        assertThatThrownBy(this::withdraw).isInstanceOf(Invalid.class);
    }

    /** What was read before the lock is not believed after it. */
    @Test
    void anEvaluatorWhoOpensWhileTheLeadWithdrawsHasOpened() {
        doAs("lead.nty", () -> {
            var seen = find().latestVersion().orElseThrow();
            the(EntityManager.class).createQuery("update SubmittedVersion v set v.openedAt = v.submittedAt, v.openedBy = v.submittedBy where v.id = :id")
                    .setParameter("id", seen.getId()).executeUpdate();
            assertThatThrownBy(() -> returning.withdraw("icp", "NTY", "T6")).isInstanceOf(Invalid.class);
        });
    }

    @Test
    void aDraftAndAClosedRoundHaveNothingToWithdraw() {
        withdraw();

        assertThatThrownBy(this::withdraw).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> as("lead.nty", () -> returning.withdraw("icp", "NTY", "T5"))).isInstanceOf(Invalid.class);
    }

    @Test
    void afterAReturnTheSecondVersionCanBeWithdrawnAndTheFirstStays() {
        doAs("evaluator", () -> submissions.version(first));
        giveBack();
        submit();

        withdraw();

        assertThat(as("evaluator", () -> find().latestVersion().orElseThrow().getNumber())).isEqualTo(1);
        assertThat(as("lead.nty", () -> find().getReturned())).isNotNull();
    }

    @Test
    void afterTheRoundIsClosedNothingComesBack() {
        doAs("manager", () -> the(Schedule.class).close("icp", "T6"));

        assertThatThrownBy(this::giveBack).isInstanceOf(Invalid.class);
        assertThatThrownBy(this::withdraw).isInstanceOf(Invalid.class);
        assertThatThrownBy(this::submit).isInstanceOf(NotADraft.class);
    }
}
