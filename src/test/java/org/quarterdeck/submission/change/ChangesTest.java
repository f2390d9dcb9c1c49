package org.quarterdeck.submission.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class ChangesTest {
    private static Submission submission(String round) {
        return the(Submissions.class).find("icp", "NTY", round);
    }

    private static List<Stand> stands(String who, String round) {
        return as(who, () -> the(Changes.class).upTo(submission(round)));
    }

    @Test
    void theSitesTeamComparesItsDraftAndOthersOnlyVersions() {
        assertThat(stands("contributor.nty", "T6")).extracting(Stand::getKey).containsExactly("T1.1", "T2.1", "T3.1", "T4.1", "T5.1", "T6.draft");
        assertThat(stands("evaluator", "T6")).extracting(Stand::getKey).containsExactly("T1.1", "T2.1", "T3.1", "T4.1", "T5.1");
        assertThat(stands("lead.nty", "T3")).extracting(Stand::getKey).containsExactly("T1.1", "T2.1", "T3.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.tor", "steering", "admin"})
    void otherSitesFindNothing(String who) {
        var submission = as("lead.nty", () -> submission("T5"));

        assertThatThrownBy(() -> as(who, () -> the(Changes.class).upTo(submission))).isInstanceOf(NotFound.class);
    }

    @Test
    void anEvaluatorCannotCompareADraft() {
        var submission = as("lead.nty", () -> submission("T6"));
        var stands = stands("lead.nty", "T6");

        assertThatThrownBy(() -> as("evaluator", () -> the(Changes.class).between(submission, stands.get(4), stands.get(5)))).isInstanceOf(NotFound.class);
    }

    @Test
    void everyPairOfVersionsLeadsFromTheOneTextToTheOther() {
        as("evaluator", () -> {
            var submission = submission("T5");
            var stands = the(Changes.class).upTo(submission);
            for (var before : stands) {
                for (var after : stands) {
                    var change = the(Changes.class).between(submission, before, after);
                    var from = the(Submissions.class).find("icp", "NTY", before.round()).latestVersion().orElseThrow();
                    var to = the(Submissions.class).find("icp", "NTY", after.round()).latestVersion().orElseThrow();
                    assertThat(change.answers()).hasSize(8);
                    for (int i = 0; i < 8; i++) {
                        assertThat(change.answers().get(i).text().applyTo(from.getAnswers().get(i).getText()))
                                .isEqualTo(to.getAnswers().get(i).getText());
                    }
                    assertThat(change.getCount() == 0).isEqualTo(before.equals(after));
                }
            }
            return null;
        });
    }
}
