package org.quarterdeck.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.submission.Answers;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.SubmittedVersion;
import org.quarterdeck.submission.Writing;
import org.quarterdeck.submission.schedule.Returning;
import org.quarterdeck.testing.Services;

/** A site submits again in the same round what was coded. */
@ExtendWith(Services.class)
class CarriedCodingTest {
    private static final String KEPT = "The clinic at Seaforth opened its doors on the fourth of May and saw eleven people that day.";
    private static final String CHANGED = "Our two nurses spent the first month writing letters to every practice in the borough, which few answered.";
    private static final String NOW = "Our two nurses spent the first months writing letters to every practice in the borough, which few answered.";
    private static final String GONE = "Nobody has told us yet who pays for the taxis after the summer.";

    private long kept;
    private long changed;
    private long gone;

    @BeforeEach
    void aSiteIsCodedAndGetsItsDocumentBack() {
        submit(KEPT + "\n\n" + CHANGED + "\n\n" + GONE);
        kept = code(KEPT);
        changed = code(CHANGED);
        gone = code(GONE);
        doAs("manager", () -> the(Returning.class).giveBack("icp", "PRI", "T6", "Say more"));
    }

    private static void submit(String text) {
        doAs("lead.pri", () -> {
            var before = the(Answers.class).find("icp", "PRI", "T6", "people").getChecksum();
            the(Answers.class).save("icp", "PRI", "T6", "people", new Writing(text, true, before, "page"));
            the(Submissions.class).submit(the(Submissions.class).find("icp", "PRI", "T6").getId());
        });
    }

    private static long code(String quote) {
        return as("evaluator", () -> {
            var answer = the(Codings.class).answer("icp", "PRI", "T6", "people", null);
            int start = answer.getText().indexOf(quote);
            return the(Codings.class).add(answer.getId(), start, start + quote.length(), List.of("GP-B"), "A memo").get(0).getId();
        });
    }

    private static Coding find(long id) {
        return the(Codings.class).find(id);
    }

    private static SubmittedVersion latest() {
        return the(Submissions.class).find("icp", "PRI", "T6").latestVersion().orElseThrow();
    }

    private static List<Coding> counted() {
        return the(Codings.class).ofVersion(latest()).stream().filter(Coding::isCounted).toList();
    }

    @Test
    void whatIsFoundAgainCountsInTheNewVersion() {
        submit("A new beginning.\n\n" + KEPT + "\n\n" + NOW);

        doAs("evaluator", () -> {
            assertThat(counted()).extracting(coding -> coding.getPassage().quote()).containsExactly(KEPT, NOW);
            assertThat(counted()).extracting(Coding::isToCheck).containsExactly(false, true);
            assertThat(counted()).extracting(coding -> coding.getDerivedFrom().getId()).containsExactly(kept, changed);
            assertThat(counted()).allSatisfy(coding -> {
                assertThat(coding.getMemo()).isEqualTo("A memo");
                assertThat(coding.getCoder().getEmail()).isEqualTo("evaluator@example.org");
            });
            assertThat(List.of(find(kept).getStanding(), find(changed).getStanding(), find(gone).getStanding())).containsOnly(CodingStanding.SUPERSEDED);
            assertThat(the(Codings.class).ofRound(latest().getSubmission().getSite().getProgramme(), latest().getSubmission().getRound())
                    .stream().filter(coding -> coding.getSite().getCode().equals("PRI"))).hasSize(2);
            assertThat(the(CodingDesk.class).lost(latest())).extracting(Coding::getId).containsExactly(gone);
        });
    }

    @Test
    void itsCoderConfirmsWhatWasFoundOnChangedWords() {
        submit(KEPT + "\n\n" + NOW);
        var found = as("evaluator", () -> counted().get(1).getId());

        assertThatThrownBy(() -> doAs("evaluator2", () -> the(Codings.class).confirm(found))).isInstanceOf(Refused.class);
        doAs("evaluator", () -> the(Codings.class).confirm(found));

        assertThat(as("evaluator", () -> find(found).isToCheck())).isFalse();
    }

    @Test
    void whatIsTakenOffTheNewVersionIsNotLookedForAgain() {
        submit(KEPT + "\n\n" + NOW);

        doAs("evaluator", () -> the(Codings.class).remove(counted().get(1).getId()));

        doAs("evaluator", () -> {
            assertThat(the(CodingDesk.class).lost(latest())).extracting(Coding::getId).containsExactly(gone);
            assertThat(counted()).hasSize(1);
        });
    }

    @Test
    void theVersionBeforeTakesNoMoreCodings() {
        var old = as("evaluator", () -> the(Codings.class).answer("icp", "PRI", "T6", "people", 1).getId());
        submit(KEPT);

        assertThatThrownBy(() -> doAs("evaluator", () -> the(Codings.class).add(old, 0, 20, List.of("IT-B"), "")))
                .isInstanceOf(Invalid.class).hasMessageContaining("version 2");
    }

    @Test
    void whatTheSiteWithdrawsGivesTheCodingsBack() {
        submit(KEPT);
        doAs("lead.pri", () -> the(Returning.class).withdraw("icp", "PRI", "T6"));

        doAs("evaluator", () -> {
            assertThat(counted()).extracting(Coding::getId).containsExactly(kept, changed, gone);
            assertThat(the(CodingDesk.class).lost(latest())).isEmpty();
        });
        submit(KEPT + "\n\n" + GONE);
        doAs("evaluator", () -> {
            assertThat(counted()).extracting(coding -> coding.getPassage().quote()).containsExactly(KEPT, GONE);
            assertThat(the(CodingDesk.class).lost(latest())).extracting(Coding::getId).containsExactly(changed);
        });
    }
}
