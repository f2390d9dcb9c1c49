package org.quarterdeck.submission.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.submission.NotADraft;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.SubmittedVersion;
import org.quarterdeck.submission.schedule.Returning;
import org.quarterdeck.submission.schedule.Schedule;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class AttachmentsTest {
    static byte[] pdf(int size, int seed) {
        var content = new byte[size];
        new Random(seed).nextBytes(content);
        System.arraycopy("%PDF-1.7\n".getBytes(), 0, content, 0, 9);
        return content;
    }

    private static Submission document(String round) {
        return the(Submissions.class).find("icp", "NTY", round);
    }

    private static long attach(String question, String name, byte[] content) {
        return as("contributor.nty", () -> the(Attachments.class).attach(document("T6"), question, name, content).getId());
    }

    private static SubmittedVersion submit() {
        return as("lead.nty", () -> the(Submissions.class).submit(document("T6").getId()));
    }

    private static List<String> draft(String round) {
        return as("lead.nty", () -> the(Attachments.class).of(document(round)).stream().filter(each -> !each.isRemoved())
                .map(each -> (each.getQuestion() == null ? "" : each.getQuestion().getCode() + "/") + each.getName()).toList());
    }

    private static List<String> in(SubmittedVersion version, String who) {
        return as(who, () -> the(SubmittedFiles.class).of(version).stream().map(Attachment::getName).toList());
    }

    private static HandedOut file(String who, String round, long id) {
        return as(who, () -> the(SubmittedFiles.class).file("icp", "NTY", round, id));
    }

    @Test
    void aFileComesBackAsItWasSent() {
        var content = pdf(3_400_001, 1);
        var id = attach("people", "Plan.pdf", content);

        var back = file("lead.nty", "T6", id);
        assertThat(back.content()).isEqualTo(content);
        assertThat(back.name()).isEqualTo("Plan.pdf");
        assertThat(as("lead.nty", () -> the(Attachments.class).of(document("T6")).get(0).getFile().getSha256())).isEqualTo(Checksum.sha256(content));
    }

    @Test
    void onlyTheTeamKnowsOfAFileUntilItIsSubmitted() {
        var id = attach("", "Plan.pdf", pdf(1_000, 1));
        for (var who : List.of("evaluator", "manager", "steering", "lead.twh", "admin")) {
            assertThatThrownBy(() -> file(who, "T6", id)).as(who).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> doAs(who, () -> the(Attachments.class).of(document("T6")))).as(who).isInstanceOf(NotFound.class);
        }
        submit();
        assertThat(file("evaluator", "T6", id).content()).hasSize(1_000);
        assertThat(file("manager", "T6", id).content()).hasSize(1_000);
        for (var who : List.of("steering", "lead.twh", "admin")) {
            assertThatThrownBy(() -> file(who, "T6", id)).as(who).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aFileIsOfTheDocumentThatItsAddressNames() {
        var id = attach("", "Plan.pdf", pdf(1_000, 1));

        assertThatThrownBy(() -> file("lead.nty", "T5", id)).isInstanceOf(NotFound.class);
    }

    @Test
    void submittingFreezesTheFilesWhateverBecomesOfThem() {
        var id = attach("", "First.pdf", pdf(1_000, 1));
        attach("people", "Second.pdf", pdf(1_000, 2));
        var first = submit();
        assertThatThrownBy(() -> attach("", "Third.pdf", pdf(1_000, 3))).isInstanceOf(NotADraft.class);

        doAs("manager", () -> the(Returning.class).giveBack("icp", "NTY", "T6", "A file is missing"));
        doAs("lead.nty", () -> the(Attachments.class).remove(document("T6"), id));
        attach("", "Third.pdf", pdf(1_000, 3));
        var second = submit();

        assertThat(in(first, "evaluator")).containsExactly("First.pdf", "Second.pdf");
        assertThat(in(second, "evaluator")).containsExactly("Third.pdf", "Second.pdf");
        assertThat(file("evaluator", "T6", id).name()).isEqualTo("First.pdf");
    }

    @Test
    void anEvaluatorWhoDownloadsAFileHasOpenedTheVersion() {
        var id = attach("", "Plan.pdf", pdf(1_000, 1));
        submit();
        file("manager", "T6", id);
        assertThat(as("lead.nty", () -> document("T6").isWithdrawable())).isTrue();

        file("evaluator", "T6", id);

        assertThatThrownBy(() -> doAs("lead.nty", () -> the(Returning.class).withdraw("icp", "NTY", "T6"))).isInstanceOf(Invalid.class);
    }

    @Test
    void whatWasWithdrawnIsTheSitesAloneAgain() {
        var id = attach("", "Plan.pdf", pdf(1_000, 1));
        submit();
        doAs("lead.nty", () -> the(Returning.class).withdraw("icp", "NTY", "T6"));

        assertThatThrownBy(() -> file("evaluator", "T6", id)).isInstanceOf(NotFound.class);
        assertThat(file("contributor.nty", "T6", id).name()).isEqualTo("Plan.pdf");
    }

    @Test
    void theNextRoundStartsWithTheFilesThatWereSubmitted() {
        attach("", "Plan.pdf", pdf(1_000, 1));
        attach("people", "People.pdf", pdf(1_000, 2));
        submit();
        doAs("manager", () -> the(Returning.class).giveBack("icp", "NTY", "T6", "Once more"));
        attach("", "Never submitted.pdf", pdf(1_000, 3));
        openNext();

        assertThat(draft("T7")).containsExactly("Plan.pdf", "people/People.pdf");
        assertThat(as("lead.nty", () -> the(Attachments.class).of(document("T7")).get(0).isCarried())).isTrue();
        assertThat(as("lead.cum", () -> the(Attachments.class).of(the(Submissions.class).find("icp", "CUM", "T7")))).isEmpty();
        var again = as("lead.nty", () -> the(Attachments.class).of(document("T7")).get(0).getId());
        assertThat(file("lead.nty", "T7", again).content()).isEqualTo(pdf(1_000, 1));
    }

    @Test
    void aSiteThatNeverSubmittedKeepsTheFilesOfItsDraft() {
        attach("", "Plan.pdf", pdf(1_000, 1));
        var removed = attach("", "Removed.pdf", pdf(1_000, 2));
        doAs("lead.nty", () -> the(Attachments.class).remove(document("T6"), removed));
        openNext();

        assertThat(draft("T7")).containsExactly("Plan.pdf");
    }

    private static void openNext() {
        var db = the(EntityManager.class);
        var sixth = db.createQuery("select r from Round r where r.code = 'T6'", Round.class).getSingleResult();
        var seventh = new Round(sixth.getProgramme(), "T7", 7, 36, LocalDate.of(2012, 7, 1), LocalDate.of(2012, 7, 28));
        db.persist(seventh);
        db.flush();
        db.createNativeQuery("insert into round_template (round_id, template_id) select ?1, template_id from round_template where round_id = ?2")
                .setParameter(1, seventh.getId()).setParameter(2, sixth.getId()).executeUpdate();
        doAs("manager", () -> the(Schedule.class).open("icp", "T7"));
    }

    @Test
    void aRemovedFileCanBePutBack() {
        var id = attach("", "Plan.pdf", pdf(1_000, 1));
        doAs("lead.nty", () -> the(Attachments.class).remove(document("T6"), id));
        assertThat(draft("T6")).isEmpty();

        doAs("contributor.nty", () -> the(Attachments.class).putBack(document("T6"), id));
        assertThat(draft("T6")).containsExactly("Plan.pdf");
    }

    @Test
    void theSameFileOrTheSameNameTwiceInOnePlaceIsRefused() {
        attach("people", "Plan.pdf", pdf(1_000, 1));
        assertThatThrownBy(() -> attach("people", "Other.pdf", pdf(1_000, 1))).isInstanceOf(Invalid.class).hasMessageContaining("already");
        assertThatThrownBy(() -> attach("people", "PLAN.PDF", pdf(1_000, 2))).isInstanceOf(Invalid.class).hasMessageContaining("another name");

        attach("", "Plan.pdf", pdf(1_000, 1));
        assertThat(draft("T6")).containsExactly("Plan.pdf", "people/Plan.pdf");
    }

    @Test
    void aFileMayHaveTwentyMegabytesAndAllTogetherWhatTheSettingSays() {
        attach("", "0.pdf", pdf(20 * 1024 * 1024, 0));
        assertThatThrownBy(() -> attach("", "1.pdf", pdf(20 * 1024 * 1024 + 1, 1))).isInstanceOf(Invalid.class).hasMessageContaining("20 MB");
        assertThatThrownBy(() -> attach("", "1.pdf", new byte[0])).isInstanceOf(Invalid.class).hasMessageContaining("empty");
        for (int i = 1; i < 5; i++) {
            attach("", i + ".pdf", pdf(20 * 1024 * 1024, i));
        }
        var small = Arrays.copyOf(pdf(10, 9), 10);
        assertThatThrownBy(() -> attach("", "5.pdf", small)).isInstanceOf(Invalid.class).hasMessageContaining("100 MB together");
        var first = as("lead.nty", () -> the(Attachments.class).of(document("T6")).get(0).getId());
        doAs("lead.nty", () -> the(Attachments.class).remove(document("T6"), first));
        attach("", "5.pdf", small);
        assertThatThrownBy(() -> doAs("lead.nty", () -> the(Attachments.class).putBack(document("T6"), first))).isInstanceOf(Invalid.class);
    }

    @Test
    void aQuestionThatTheDocumentLacksIsRefused() {
        assertThatThrownBy(() -> attach("no-such", "Plan.pdf", pdf(1_000, 1))).isInstanceOf(NotFound.class);
    }
}
