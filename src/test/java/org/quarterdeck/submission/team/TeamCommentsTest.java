package org.quarterdeck.submission.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.notice.Notices;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.submission.Answer;
import org.quarterdeck.submission.Answers;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class TeamCommentsTest {
    private static Answer answer() {
        return as("lead.nty", () -> the(Answers.class).find("icp", "NTY", "T6", "progress"));
    }

    private static TeamComment say(String who, String text) {
        var answer = answer();
        return as(who, () -> the(TeamComments.class).say(answer, text));
    }

    @Test
    void theTeamReadsItInOrderAndTheOthersAreTold() {
        say("lead.nty", "Who has the figures?");
        say("contributor.nty", "I do.\n\n<b>Tomorrow.</b>");

        assertThat(as("lead.nty", () -> the(TeamComments.class).on(answer()))).extracting(TeamComment::getText)
                .containsExactly("Who has the figures?", "I do.\n\n<b>Tomorrow.</b>");
        assertThat(as("contributor.nty", () -> the(Notices.class).mine()).get(0).getText()).endsWith("a comment for your team on question 5.");
        assertThat(as("evaluator", () -> the(Notices.class).mine())).noneMatch(notice -> notice.getText().contains("for your team"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.tor", "evaluator", "manager", "steering", "admin"})
    void nobodyElseKnowsOfIt(String who) {
        var answer = answer();

        assertThatThrownBy(() -> as(who, () -> the(TeamComments.class).on(answer))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> say(who, "Let me in")).isInstanceOf(NotFound.class);
    }

    @Test
    void emptyAndGiantCommentsAreRefused() {
        assertThatThrownBy(() -> say("lead.nty", " \n ")).isInstanceOf(Invalid.class).hasMessage("Enter a comment");
        assertThatThrownBy(() -> say("lead.nty", "x".repeat(4_001))).isInstanceOf(Invalid.class).hasMessageContaining("4,000");
    }
}
