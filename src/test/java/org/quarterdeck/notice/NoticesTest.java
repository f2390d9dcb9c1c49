package org.quarterdeck.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.feedback.Drafting;
import org.quarterdeck.feedback.Releasing;
import org.quarterdeck.feedback.Replying;
import org.quarterdeck.feedback.Step;
import org.quarterdeck.feedback.Target;
import org.quarterdeck.feedback.ThreadKind;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class NoticesTest {
    private static final String SECRET = "Words of a comment";

    private Notices notices;

    @BeforeEach
    void services() {
        notices = the(Notices.class);
        for (var who : List.of("lead.nty", "contributor.nty", "evaluator", "evaluator2")) {
            doAs(who, () -> notices.readAll());
        }
    }

    private static Submission submission(String round) {
        return the(Submissions.class).find("icp", "NTY", round);
    }

    private static long releasedThread() {
        return as("evaluator", () -> {
            var version = submission("T5").latestVersion().orElseThrow();
            var thread = the(Drafting.class).ask(version, Target.question("people"), ThreadKind.COMPLETENESS, SECRET).getId();
            the(Releasing.class).release(submission("T5"), 0, "A summary");
            return thread;
        });
    }

    @Test
    void theTeamIsToldOnceOfItsFeedbackWithoutItsWords() {
        releasedThread();

        for (var who : List.of("lead.nty", "contributor.nty")) {
            assertThat(as(who, notices::unread)).isEqualTo(1);
            assertThat(as(who, () -> notices.mine().get(0)).getText()).isEqualTo("There is feedback on your Living Document for T5.")
                    .doesNotContain(SECRET);
        }
        assertThat(as("lead.tor", () -> notices.mine())).noneMatch(notice -> notice.getAddress().contains("/NTY/"));
        assertThat(as("evaluator", notices::unread)).isZero();
    }

    @Test
    void draftsAndNotesAreNoNews() {
        doAs("evaluator", () -> {
            var version = submission("T5").latestVersion().orElseThrow();
            the(Drafting.class).ask(version, Target.question("people"), ThreadKind.COMPLETENESS, SECRET);
            var note = the(Drafting.class).note(version, Target.question("people"), SECRET).getId();
            the(Replying.class).take(Step.REPLIED, note, SECRET);
        });

        assertThat(as("lead.nty", notices::unread)).isZero();
    }

    @Test
    void eachSideIsToldWhatTheOtherSaid() {
        var thread = releasedThread();
        doAs("lead.nty", () -> notices.readAll());

        doAs("lead.nty", () -> the(Replying.class).take(Step.EXPLAINED, thread, "A reason"));
        assertThat(as("evaluator", () -> notices.mine().get(0)).getText()).endsWith("answered your comment on the Living Document of North Tyneside for T5.");
        doAs("evaluator2", () -> the(Replying.class).take(Step.REOPENED, thread, "Another reason"));
        assertThat(as("lead.nty", () -> notices.mine().get(0)).getText()).contains(" reopened a comment on ");
        assertThat(as("lead.nty", notices::unread)).isEqualTo(1);
    }

    @Test
    void evaluatorsAreToldWhatWasSubmitted() {
        doAs("lead.nty", () -> the(Submissions.class).submit(submission("T6").getId()));

        for (var who : List.of("evaluator", "evaluator2")) {
            var notice = as(who, () -> notices.mine().get(0));
            assertThat(notice.getText()).isEqualTo("North Tyneside has submitted its Living Document for T6.");
            assertThat(notice.getAddress()).isEqualTo("/programmes/icp/sites/NTY/rounds/T6/read");
        }
    }
}
