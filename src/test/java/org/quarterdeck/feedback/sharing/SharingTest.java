package org.quarterdeck.feedback.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.account.People;
import org.quarterdeck.notice.Notice;
import org.quarterdeck.notice.Notices;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.SubmissionsPrepared;
import org.quarterdeck.submission.schedule.Returning;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class SharingTest {
    private static Submission submission(String site, String round) {
        return the(Submissions.class).find("icp", site, round);
    }

    private static long id(String who) {
        return the(People.class).withEmail(who + "@example.org").orElseThrow().getId();
    }

    private static void assign(String who, String site, Long lead, Long... seconds) {
        doAs(who, () -> the(Assignments.class).assign(submission(site, "T6"), lead, Set.of(seconds)));
    }

    private static List<Waiting> queue(String who) {
        return as(who, () -> the(Queue.class).waiting(the(Programmes.class).programme("icp")));
    }

    private static Waiting inQueue(String who, String site) {
        return queue(who).stream().filter(waiting -> waiting.submission().getSite().getCode().equals(site)
                && waiting.submission().getRound().getCode().equals("T6")).findFirst().orElseThrow();
    }

    private static void submit(String site) {
        doAs("lead." + site.toLowerCase(java.util.Locale.ROOT), () -> the(Submissions.class).submit(submission(site, "T6").getId()));
    }

    @Test
    void theQueueHasOnesOwnFirstThenWhatNobodyHasThenThatOfOthers() {
        List.of("NTY", "CUM", "DUR", "NEN").forEach(SharingTest::submit);
        assign("manager", "NTY", id("evaluator"));
        assign("manager", "CUM", id("evaluator2"), id("evaluator"));
        assign("manager", "DUR", null);
        assign("manager", "NEN", id("evaluator2"));

        assertThat(inQueue("evaluator", "NTY").part()).isEqualTo(Waiting.Part.LEAD);
        assertThat(inQueue("evaluator", "CUM").part()).isEqualTo(Waiting.Part.SECOND);
        assertThat(inQueue("evaluator", "DUR").part()).isEqualTo(Waiting.Part.NOBODY);
        assertThat(inQueue("evaluator", "NEN").part()).isEqualTo(Waiting.Part.OTHERS);
        assertThat(inQueue("evaluator2", "NTY").part()).isEqualTo(Waiting.Part.OTHERS);
        assertThat(queue("evaluator")).extracting(Waiting::part).isSorted();
    }

    @Test
    void whoIsNewToItIsToldOnce() {
        assign("manager", "NTY", id("evaluator2"));
        var before = notices("evaluator2");
        assign("manager", "NTY", id("evaluator2"), id("evaluator"));

        assertThat(notices("evaluator2")).isEqualTo(before);
        assertThat(notices("evaluator")).contains("The Living Document of North Tyneside for T6 is yours to evaluate.");
    }

    private static List<String> notices(String who) {
        return as(who, () -> the(Notices.class).mine().stream().map(Notice::getText).toList());
    }

    @Test
    void onlyThoseWhoEvaluateCanBeGivenASubmission() {
        assertThatThrownBy(() -> assign("manager", "NTY", id("manager"))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> assign("manager", "NTY", null, id("lead.nty"))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> assign("manager", "NTY", id("evaluator"), id("evaluator"))).isInstanceOf(Invalid.class);
    }

    @Test
    void evaluatorsAndManagersAssignAndNobodyElse() {
        assign("evaluator", "NTY", id("evaluator2"));
        assertThatThrownBy(() -> assign("lead.nty", "NTY", id("evaluator"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> assign("contributor.nty", "NTY", id("evaluator"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> assign("lead.tor", "NTY", id("evaluator"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assign("steering", "NTY", id("evaluator"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("lead.nty", () -> the(Assignments.class).of(submission("NTY", "T6")))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as("manager", () -> the(Queue.class).waiting(the(Programmes.class).programme("icp")))).isInstanceOf(Refused.class);
    }

    @Test
    void theQueueSaysWhatIsNewSinceTheEvaluatorRead() {
        submit("NTY");
        assertThat(inQueue("evaluator", "NTY").getNews()).isEqualTo("Not read yet");
        assertThat(inQueue("evaluator", "NTY").getChangesAddress()).endsWith("/changes");

        doAs("evaluator", () -> the(Submissions.class).version(submission("NTY", "T6").latestVersion().orElseThrow().getId()));
        assertThat(inQueue("evaluator", "NTY").getNews()).startsWith("Read on ");
        assertThat(inQueue("evaluator2", "NTY").getNews()).isEqualTo("Not read yet");

        doAs("manager", () -> the(Returning.class).giveBack("icp", "NTY", "T6", "Once more"));
        submit("NTY");
        assertThat(inQueue("evaluator", "NTY").getNews()).isEqualTo("Version 2 since you read version 1");
        assertThat(inQueue("evaluator", "NTY").getChangesAddress()).endsWith("/changes?from=T6.1&to=T6.2");
        doAs("evaluator", () -> the(Submissions.class).version(submission("NTY", "T6").getVersions().get(0).getId()));
        assertThat(inQueue("evaluator", "NTY").getNews()).as("an old version read again").isEqualTo("Version 2 since you read version 1");
    }

    @Test
    void anAssignmentGoesAlongIntoTheNextRound() {
        assign("manager", "NTY", id("evaluator2"), id("evaluator"));
        var db = the(EntityManager.class);
        var last = db.find(Submission.class, as("lead.nty", () -> submission("NTY", "T6").getId()));
        var earlier = db.find(Submission.class, last.getCarriedFrom().getId());
        db.createQuery("delete from Assignment a where a.submission.id = :id").setParameter("id", last.getId()).executeUpdate();
        assign(earlier);

        the(Assignments.class).prepared(new SubmissionsPrepared(List.of(last)));
        db.flush();

        assertThat(as("evaluator", () -> the(Assignments.class).of(submission("NTY", "T6")))).extracting(each -> each.getEvaluator().getName())
                .containsExactly("Imran Siddiqi-Hale", "Eleanor Wyndlesham");
    }

    private static void assign(Submission earlier) {
        doAs("manager", () -> the(Assignments.class).assign(earlier, id("evaluator2"), Set.of(id("evaluator"))));
    }
}
