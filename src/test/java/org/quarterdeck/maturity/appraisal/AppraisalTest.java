package org.quarterdeck.maturity.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class AppraisalTest {
    private Site site;

    @BeforeEach
    void find() {
        site = as("evaluator", () -> the(Programmes.class).site("icp", "NTY"));
    }

    private Round round(String code) {
        return the(Programmes.class).round(site.getProgramme(), code);
    }

    private void write(String who, int seen, String strengths, String steps) {
        doAs(who, () -> the(Appraisals.class).write(site, round("T6"), seen, strengths, steps));
    }

    private Appraisal read(String who, String round) {
        return as(who, () -> the(Appraisals.class).of(round(round), List.of(site)).get(site.getId()));
    }

    private List<AppraisalRevision> history() {
        return as("manager", () -> the(Appraisals.class).history(site, round("T6")));
    }

    @Test
    void whatWasWrittenBeforeIsKept() {
        write("evaluator", 0, "They meet", "Write it down");
        write("evaluator2", 1, "They meet weekly", "Write it down");
        write("evaluator2", 2, "They meet weekly", "Write it down ");

        assertThat(read("manager", "T6").getStrengths()).isEqualTo("They meet weekly");
        assertThat(history()).extracting(AppraisalRevision::getStrengths).containsExactly("They meet weekly", "They meet");
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        write("evaluator", 0, "They meet", "");

        assertThatThrownBy(() -> write("evaluator2", 0, "They do not", "")).isInstanceOf(Invalid.class).hasMessageContaining("since you opened the page")
                .extracting("field").isEqualTo("seen");
        assertThat(read("evaluator", "T6").getStrengths()).isEqualTo("They meet");
    }

    @Test
    void itStandsOnOnePage() {
        assertThatThrownBy(() -> write("evaluator", 0, " ", "\n")).isInstanceOf(Invalid.class).hasMessage("Enter strengths, next steps or both");
        assertThatThrownBy(() -> write("evaluator", 0, "x".repeat(601), "")).isInstanceOf(Invalid.class).hasMessageContaining("600 characters");
        assertThatThrownBy(() -> write("evaluator", 0, "", "- step\n".repeat(11))).isInstanceOf(Invalid.class).hasMessageContaining("10 lines");
        write("evaluator", 0, "x".repeat(600), "- step\n".repeat(10));
    }

    @Test
    void whatIsTypedIsKeptForItsAuthorUntilItIsSaved() {
        doAs("evaluator", () -> the(Appraisals.class).keepDraft(site, round("T6"), Map.of("strengths", "They")));

        assertThat(as("evaluator", () -> the(Appraisals.class).draft(site, round("T6"))).orElseThrow().fields()).containsEntry("strengths", "They");
        assertThat(as("evaluator2", () -> the(Appraisals.class).draft(site, round("T6")))).isEmpty();
        write("evaluator", 0, "They meet", "");
        assertThat(as("evaluator", () -> the(Appraisals.class).draft(site, round("T6")))).isEmpty();
    }

    @Test
    void aPublishedRoundStaysAsItIs() {
        assertThat(read("lead.nty", "T4").getStrengths()).contains("903 people");
        assertThatThrownBy(() -> doAs("evaluator", () -> the(Appraisals.class).write(site, round("T4"), 1, "Other", ""))).isInstanceOf(Invalid.class)
                .hasMessageContaining("published");
    }

    /** The round T6 is open, T5 is closed, T4 is published. */
    @ParameterizedTest
    @CsvSource({"evaluator,T6,true", "manager,T6,true", "lead.nty,T6,false", "contributor.nty,T6,false", "steering,T6,false", "lead.pri,T6,false", "admin,T6,false",
        "lead.nty,T5,true", "contributor.nty,T5,true", "lead.pri,T5,false", "steering,T4,false", "lead.nty,T4,true"})
    void itIsReadWithTheModeratedRatings(String who, String round, boolean may) {
        write("evaluator", 0, "They meet", "");
        var at = as("evaluator", () -> round(round));

        assertThat(as(who, () -> the(Appraisals.class).of(at, List.of(site)))).hasSize(may ? 1 : 0);
    }

    @Test
    void theHistoryIsForThoseWhoAssess() {
        var at = as("evaluator", () -> round("T5"));

        assertThat(as("evaluator", () -> the(Appraisals.class).history(site, at))).hasSize(1);
        assertThatThrownBy(() -> as("lead.nty", () -> the(Appraisals.class).history(site, at))).isInstanceOf(NotFound.class);
    }
}
