package org.quarterdeck.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.feedback.sharing.Queue;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.testing.Services;
import org.quarterdeck.word.WordFiles;

/** Nothing that has not been released reaches anyone but the evaluators. */
@ExtendWith(Services.class)
class LeakTest {
    private static final String SECRET = "A draft that nobody outside may read";
    private static final String NOTE = "A note among evaluators";

    private Feedback feedback;
    private long draft;
    private long note;

    @BeforeEach
    void anEvaluatorDraftsACommentAndANote() {
        feedback = the(Feedback.class);
        doAs("evaluator", () -> {
            var version = submission("T5").latestVersion().orElseThrow();
            draft = the(Drafting.class).ask(version, Target.question("progress"), ThreadKind.COMPLETENESS, SECRET).getId();
            note = the(Drafting.class).note(version, Target.passage("progress", 0, 20), NOTE).getId();
            the(Releasing.class).write(submission("T5"), 0, SECRET);
        });
    }

    private static Submission submission(String round) {
        return the(Submissions.class).find("icp", "NTY", round);
    }

    private static List<String> said(List<PlacedThread> threads) {
        return threads.stream().flatMap(placed -> placed.getThread().getComments().stream()).map(ThreadComment::getText).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluator", "evaluator2"})
    void evaluatorsSeeEachOthersDraftsAndNotes(String evaluator) {
        assertThat(as(evaluator, () -> said(feedback.threads(submission("T5"))))).contains(SECRET, NOTE);
        assertThat(as(evaluator, () -> feedback.find(draft).getText())).isEqualTo(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.nty", "contributor.nty", "manager"})
    void siteAndManagerSeeNeitherDraftNorNote(String who) {
        doAs(who, () -> {
            assertThat(said(feedback.threads(submission("T5")))).isNotEmpty().doesNotContain(SECRET, NOTE);
            assertThat(said(feedback.threadsOn(submission("T5").latestVersion().orElseThrow()))).doesNotContain(SECRET, NOTE);
            assertThat(said(feedback.threads(submission("T6")))).isNotEmpty().doesNotContain(SECRET, NOTE);
            assertThat(feedback.releases(submission("T5"))).extracting(Release::getSummary).doesNotContain(SECRET);
            assertThat(the(CommentMarks.class).marks(submission("T5").latestVersion().orElseThrow()))
                    .noneMatch(mark -> mark.start() == 0 && mark.end() <= 20);
        });
        assertThatThrownBy(() -> as(who, () -> feedback.find(draft))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(who, () -> feedback.find(note))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(who, () -> the(Releasing.class).drafts(submission("T5")))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(who, () -> the(Releasing.class).summary(submission("T5")))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as(who, () -> the(Queue.class).waiting(the(Programmes.class).programme("icp")))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.nty", "contributor.nty"})
    void theWordFileHasNeitherDraftNorNote(String who) throws Exception {
        var file = as(who, () -> the(WordFiles.class).file("icp", "NTY", "T6").content());

        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).as(part.getName()).doesNotContain(SECRET, NOTE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.nty", "contributor.nty", "manager"})
    void whatIsReleasedIsSeenWithoutTheNotes(String who) {
        doAs("evaluator2", () -> {
            var written = the(Releasing.class).summary(submission("T5")).orElseThrow();
            the(Releasing.class).release(submission("T5"), written.getVersion(), "What we say of it");
        });

        doAs(who, () -> {
            assertThat(said(feedback.threads(submission("T5")))).contains(SECRET).doesNotContain(NOTE);
            assertThat(feedback.summaryFor(submission("T5")).orElseThrow().getSummary()).isEqualTo("What we say of it");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.tor", "contributor.tor", "steering", "admin"})
    void nobodyElseKnowsThatThereIsAnything(String who) {
        var theirs = as("evaluator", () -> submission("T5"));
        var version = as("evaluator", () -> submission("T5").latestVersion().orElseThrow());

        assertThatThrownBy(() -> as(who, () -> feedback.threads(theirs))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(who, () -> feedback.threadsOn(version))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(who, () -> feedback.releases(theirs))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(who, () -> feedback.find(draft))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(who, () -> the(Releasing.class).drafts(theirs))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(who, () -> the(Drafting.class).note(version, Target.SUBMISSION, "x"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(who, () -> the(CommentMarks.class).marks(version))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> {
            doAs(who, () -> the(Replying.class).take(Step.REPLIED, note, "x"));
        }).isInstanceOf(NotFound.class);
    }

    @Test
    void anAnchorTellsAnEvaluatorNothingOfTheSitesDraft() {
        doAs("lead.nty", () -> {
            var answer = submission("T6").answer("processes");
            answer.amend("Everything has been rewritten.", answer.getSubmission().getAnswers().get(0).getAmendedBy(),
                    answer.getSubmission().getRound().getDueOn().atStartOfDay(java.time.ZoneOffset.UTC).toInstant());
        });

        var asSite = as("lead.nty", () -> feedback.threads(submission("T6")).stream().filter(t -> t.isOn("processes")).toList());
        var asEvaluator = as("evaluator", () -> feedback.threads(submission("T6")).stream().filter(t -> t.isOn("processes")).toList());

        assertThat(asSite).isNotEmpty().filteredOn(t -> t.getLevel().equals("passage")).allMatch(PlacedThread::isGone);
        assertThat(asEvaluator).filteredOn(t -> t.getLevel().equals("passage")).anyMatch(t -> !t.isGone());
    }
}
