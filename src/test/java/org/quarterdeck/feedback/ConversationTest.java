package org.quarterdeck.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.account.Person;
import org.quarterdeck.account.People;
import org.quarterdeck.notice.Notice;
import org.quarterdeck.notice.Notices;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.submission.Answers;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.Writing;
import org.quarterdeck.submission.change.Run;
import org.quarterdeck.testing.Services;

/** Who is told, what was corrected and what was amended for a comment. */
@ExtendWith(Services.class)
class ConversationTest {
    private Feedback feedback;
    private Replying replying;

    @BeforeEach
    void services() {
        feedback = the(Feedback.class);
        replying = the(Replying.class);
    }

    private static Submission submission(String round) {
        return the(Submissions.class).find("icp", "NTY", round);
    }

    private static long id(String who) {
        return the(People.class).withEmail(who + "@example.org").orElseThrow().getId();
    }

    private static long draft(Long... tell) {
        return as("evaluator", () -> the(Drafting.class).begin(submission("T5").latestVersion().orElseThrow(), Target.passage("people", 0, 60),
                new Drafted(ThreadKind.COMPLETENESS, false, "Since when?"), Set.of(tell)).getId());
    }

    private static long released() {
        var id = draft();
        doAs("evaluator", () -> {
            int version = the(Releasing.class).summary(submission("T5")).map(Release::getVersion).orElse(0);
            the(Releasing.class).release(submission("T5"), version, "In short");
        });
        return id;
    }

    private FeedbackThread thread(String who, long id) {
        return as(who, () -> feedback.find(id));
    }

    private static List<String> notices(String who) {
        return as(who, () -> the(Notices.class).mine().stream().map(Notice::getText).toList());
    }

    @Test
    void anEvaluatorTellsEvaluatorsAndALeadAlsoTheOwnTeam() {
        var evaluator = as("evaluator", () -> the(Mentions.class).possible(submission("T5")).stream().map(Person::getEmail).toList());
        var lead = as("lead.nty", () -> the(Mentions.class).possible(submission("T5")).stream().map(Person::getEmail).toList());

        assertThat(evaluator).contains("evaluator2@example.org").doesNotContain("evaluator@example.org", "lead.nty@example.org");
        assertThat(lead).contains("evaluator@example.org", "evaluator2@example.org", "contributor.nty@example.org")
                .doesNotContain("lead.nty@example.org", "contributor.tor@example.org", "manager@example.org");
        assertThat(as("manager", () -> the(Mentions.class).possible(submission("T5")))).isEmpty();
        assertThat(as("contributor.nty", () -> the(Mentions.class).possible(submission("T5")))).isEmpty();
        var theirs = as("evaluator", () -> submission("T5"));
        assertThatThrownBy(() -> as("lead.tor", () -> the(Mentions.class).possible(theirs))).isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsToldOfADraftGetsANoticeAndTheSiteNone() {
        var id = draft(id("evaluator2"));

        assertThat(notices("evaluator2")).anyMatch(text -> text.contains("wants you to see a comment on the Living Document of North Tyneside"));
        assertThat(notices("lead.nty")).noneMatch(text -> text.contains("wants you to see"));
        assertThat(thread("evaluator2", id).getComments().get(0).getTold()).isEqualTo("Imran Siddiqi-Hale");
    }

    @Test
    void nobodyElseCanBeTold() {
        assertThatThrownBy(() -> draft(id("lead.nty"))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> draft(id("manager"))).isInstanceOf(Invalid.class);
        var id = released();
        assertThatThrownBy(() -> doAs("lead.nty", () -> replying.take(Step.REPLIED, id, "See this", Set.of(id("lead.tor"))))).isInstanceOf(Invalid.class);
        doAs("lead.nty", () -> replying.take(Step.REPLIED, id, "See this", Set.of(id("contributor.nty"), id("evaluator2"))));
        assertThat(notices("contributor.nty")).anyMatch(text -> text.contains("wants you to see"));
        assertThat(notices("lead.tor")).noneMatch(text -> text.contains("wants you to see"));
    }

    @Test
    void aCorrectionShowsHowItReadBefore() {
        var id = released();
        var first = thread("evaluator", id).getComments().get(0).getId();
        doAs("evaluator", () -> replying.correct(id, first, "Since which month?"));

        var seen = thread("lead.nty", id);
        assertThat(seen.getText()).isEqualTo("Since which month?");
        var correction = seen.getComments().get(1);
        assertThat(correction.isCorrection()).isTrue();
        assertThat(correction.getText()).isEqualTo("Since when?");
        assertThat(correction.getCorrects().getId()).isEqualTo(first);
        assertThat(seen.getState()).isEqualTo(ThreadState.OPEN);
        assertThat(notices("lead.nty")).anyMatch(text -> text.contains("corrected a comment"));

        doAs("evaluator", () -> replying.correct(id, first, "Since which month, please?"));
        assertThat(thread("lead.nty", id).getComments()).extracting(ThreadComment::getText)
                .containsExactly("Since which month, please?", "Since when?", "Since which month?");
    }

    @Test
    void oneCorrectsOnesOwnWordsOnly() {
        var id = released();
        doAs("lead.nty", () -> replying.take(Step.REPLIED, id, "We shall see"));
        var first = thread("evaluator", id).getComments().get(0).getId();
        var reply = thread("evaluator", id).getComments().get(1).getId();

        for (var who : List.of("evaluator2", "lead.nty", "contributor.nty", "manager")) {
            assertThatThrownBy(() -> doAs(who, () -> replying.correct(id, first, "Other words"))).as(who).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> doAs("evaluator", () -> replying.correct(id, reply, "Other words"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> doAs("lead.tor", () -> replying.correct(id, reply, "Other words"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> doAs("evaluator", () -> replying.correct(id, first, " "))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> doAs("evaluator", () -> replying.correct(id, first, "Since when?"))).isInstanceOf(Invalid.class);
        doAs("lead.nty", () -> replying.correct(id, reply, "We shall tell you in autumn"));
        var correction = thread("evaluator", id).getComments().get(2).getId();
        assertThatThrownBy(() -> doAs("lead.nty", () -> replying.correct(id, correction, "Never"))).isInstanceOf(Refused.class);
    }

    @Test
    void aDraftIsChangedAndNotCorrected() {
        var id = draft();
        var first = thread("evaluator", id).getComments().get(0).getId();

        assertThatThrownBy(() -> doAs("evaluator", () -> replying.correct(id, first, "Other words"))).isInstanceOf(Refused.class);
    }

    @Test
    void whatWasAmendedForAnAnsweredCommentIsShownBeforeAndAfter() {
        var id = released();
        var before = as("lead.nty", () -> the(Answers.class).find("icp", "NTY", "T6", "people"));
        assertThat(placed("lead.nty", id).getAmendment()).isEmpty();
        doAs("lead.nty", () -> the(Answers.class).save("icp", "NTY", "T6", "people", new Writing(
                before.getText().replace("Norprime Ltd holds the contract", "Since April 2009 Norprime Ltd has held the contract"),
                false, before.getChecksum(), "page")));
        doAs("lead.nty", () -> replying.take(Step.AMENDED, id, ""));

        assertThat(added(placed("lead.nty", id))).contains("Since April 2009");
        assertThat(placed("evaluator", id).getAmendment()).as("nothing of a draft").isEmpty();
        doAs("lead.nty", () -> the(Submissions.class).submit(submission("T6").getId()));
        assertThat(added(placed("evaluator", id))).contains("Since April 2009").doesNotContain("STARS");
        assertThat(as("evaluator", () -> feedback.threads(submission("T6"))).stream().filter(placed -> placed.getThread().getId() == id)
                .map(ConversationTest::added).toList()).containsExactly(added(placed("evaluator", id)));
    }

    private PlacedThread placed(String who, long id) {
        return as(who, () -> feedback.placed(feedback.find(id)));
    }

    private static String added(PlacedThread placed) {
        return placed.getAmendment().stream().flatMap(block -> block.runs().stream()).filter(Run::isAdded).map(Run::text)
                .reduce("", String::concat);
    }

    @Test
    void resolvingAndReopeningNeedAReason() {
        var id = released();

        for (var step : List.of(Step.RESOLVED, Step.EXPLAINED)) {
            var who = step == Step.RESOLVED ? "evaluator" : "lead.nty";
            assertThatThrownBy(() -> doAs(who, () -> replying.take(step, id, " "))).isInstanceOf(Invalid.class).hasMessageContaining("reason");
        }
        doAs("evaluator", () -> replying.take(Step.RESOLVED, id, "It is clear now"));
        assertThatThrownBy(() -> doAs("evaluator", () -> replying.take(Step.REOPENED, id, ""))).isInstanceOf(Invalid.class).hasMessageContaining("reason");
    }
}
