package org.quarterdeck.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.metric.Metrics;
import org.quarterdeck.notice.Notices;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class DiscussionsTest {
    private Site site;
    private String metric;

    @BeforeEach
    void aMetric() {
        site = as("lead.nty", () -> the(Programmes.class).site("icp", "NTY"));
        metric = as("lead.nty", () -> the(Metrics.class).ofSite(site).get(0).getReference());
    }

    private long asked(String who, String text) {
        return as(who, () -> the(Discussions.class).ask(site, "metric", metric, text).getId());
    }

    private void take(String who, DiscussionStep step, long id, String text) {
        doAs(who, () -> the(Discussions.class).take(step, id, text));
    }

    private SeenDiscussion seen(String who, long id) {
        return as(who, () -> the(Discussions.class).find(site, id));
    }

    private static List<String> notices(String who) {
        return as(who, () -> the(Notices.class).mine().stream().map(notice -> notice.getText()).toList());
    }

    @Test
    void whatIsAskedIsAnsweredResolvedAndReopenedAndAllOfItStays() {
        long id = asked("evaluator", "Since when is it counted?");
        take("lead.nty", DiscussionStep.ANSWERED, id, "Since April");
        assertThat(seen("evaluator", id).discussion().getState()).isEqualTo(DiscussionState.ANSWERED);

        take("evaluator", DiscussionStep.RESOLVED, id, "That is clear");
        take("evaluator2", DiscussionStep.REOPENED, id, "Of which year?");

        var discussion = seen("contributor.nty", id).discussion();
        assertThat(discussion.getState()).isEqualTo(DiscussionState.OPEN);
        assertThat(discussion.getComments()).extracting(DiscussionComment::getText)
                .containsExactly("Since when is it counted?", "Since April", "That is clear", "Of which year?");
    }

    @Test
    void theSideThatWasAskedAnswersAndTheOneThatAskedResolves() {
        assertThat(seen("lead.nty", asked("evaluator", "One")).getSteps()).containsExactly(DiscussionStep.ANSWERED, DiscussionStep.REPLIED);
        long ours = asked("lead.nty", "Two");
        assertThat(seen("evaluator", ours).getSteps()).containsExactly(DiscussionStep.ANSWERED, DiscussionStep.REPLIED, DiscussionStep.RESOLVED);
        assertThat(seen("lead.nty", ours).getSteps()).containsExactly(DiscussionStep.REPLIED, DiscussionStep.RESOLVED);
        assertThat(seen("contributor.nty", ours).getSteps()).isEmpty();
        assertThat(seen("manager", ours).getSteps()).isEmpty();
    }

    @Test
    void nobodyElseKnowsOfIt() {
        long id = asked("evaluator", "One");
        assertThatThrownBy(() -> seen("lead.pri", id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> seen("steering", id)).isInstanceOf(NotFound.class);
        var other = as("evaluator", () -> the(Programmes.class).site("icp", "PRI"));
        assertThatThrownBy(() -> as("evaluator", () -> the(Discussions.class).find(other, id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("evaluator", () -> the(Discussions.class).ask(other, "metric", metric, "x"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("evaluator", () -> the(Discussions.class).ask(site, "no-such", metric, "x"))).isInstanceOf(NotFound.class);
    }

    @Test
    void theOtherSideIsTold() {
        long id = asked("evaluator", "One");
        assertThat(notices("lead.nty")).first().asString().endsWith(" commented on a local metric of North Tyneside.");
        int before = notices("evaluator2").size();
        take("lead.nty", DiscussionStep.REPLIED, id, "Two");
        assertThat(notices("evaluator")).first().asString().endsWith(" replied to a comment on a local metric of North Tyneside.");
        assertThat(notices("evaluator2")).as("took no part").hasSize(before);

        asked("lead.nty", "Three");
        assertThat(notices("evaluator2")).as("nobody has taken part, so all are told").hasSize(before + 1);
    }

    @Test
    void pressingTwiceSaysItOnce() {
        long id = asked("evaluator", "One");
        assertThat(asked("evaluator", "One ")).isEqualTo(id);
        take("evaluator", DiscussionStep.RESOLVED, id, "Clear");
        take("evaluator", DiscussionStep.RESOLVED, id, "Clear");
        assertThat(seen("evaluator", id).discussion().getComments()).hasSize(2);
        assertThat(asked("evaluator", "One")).as("asked again after it was resolved").isNotEqualTo(id);
    }

    @Test
    void aStepThatDoesNotFitIsRefusedWithWhatToDo() {
        long id = asked("evaluator", "One");
        assertThatThrownBy(() -> take("lead.nty", DiscussionStep.ANSWERED, id, " ")).isInstanceOf(Invalid.class).hasMessage("Enter your answer");
        assertThatThrownBy(() -> take("evaluator", DiscussionStep.REOPENED, id, "x")).hasMessageContaining("open already");
        assertThatThrownBy(() -> take("evaluator", DiscussionStep.REPLIED, id, "x".repeat(4_001))).hasMessageContaining("4,000");
        take("evaluator", DiscussionStep.RESOLVED, id, "Clear");
        assertThatThrownBy(() -> take("lead.nty", DiscussionStep.ANSWERED, id, "Late")).hasMessageContaining("resolved since");
    }

    @Test
    void ofTwoAtOnceTheSecondComesAfterTheFirst() {
        var source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:discussions;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        source.setUser("sa");
        Services.on(source, () -> {
            aMetric();
            long id = asked("evaluator", "One");
            Services.atOnce(source, () -> take("evaluator", DiscussionStep.REPLIED, id, "Two"), () -> take("lead.nty", DiscussionStep.ANSWERED, id, "Three"));
            assertThat(seen("evaluator", id).discussion().getComments()).extracting(DiscussionComment::getText).containsExactly("One", "Two", "Three");
            assertThat(seen("evaluator", id).discussion().getState()).isEqualTo(DiscussionState.ANSWERED);
        });
    }
}
