package org.quarterdeck.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.SubmittedVersion;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class CodingDeskTest {
    private static Submission submission(String round) {
        return the(Submissions.class).find("icp", "NTY", round);
    }

    private static SubmittedVersion version(String round) {
        return the(Submissions.class).version(submission(round).latestVersion().orElseThrow().getId());
    }

    private static List<CodedParagraph> paragraphs(String round) {
        return the(CodingDesk.class).withChanges(version(round), version(round).getAnswers());
    }

    @Test
    void whatTheSiteAmendedIsMarkedAsChanged() {
        doAs("evaluator", () -> {
            var amended = paragraphs("T5").stream().filter(paragraph -> paragraph.block().text().contains("signed a contract to the end of March 2012")).findFirst().orElseThrow();
            assertThat(amended.changed()).isTrue();
            assertThat(amended.codings()).extracting(coding -> coding.getTheme().getCode()).contains("SUS-P");
            assertThat(paragraphs("T5")).anyMatch(paragraph -> !paragraph.changed()).anyMatch(paragraph -> !paragraph.isCoded());
            assertThat(paragraphs("T1")).noneMatch(CodedParagraph::changed);
        });
    }

    @Test
    void whatTheSiteSaidLastRoundIsThereByTheme() {
        doAs("evaluator2", () -> {
            assertThat(the(CodingDesk.class).lastTime(submission("T5"))).hasSize(7)
                    .allSatisfy(coding -> assertThat(coding.getRound().getCode()).isEqualTo("T4"));
            assertThat(the(CodingDesk.class).lastTime(submission("T1"))).isEmpty();
        });
    }

    @Test
    void themesUsedLastComeFirst() {
        doAs("evaluator", () -> {
            var answer = the(Codings.class).answer("icp", "NTY", "T5", "context", null);
            the(Codings.class).add(answer.getId(), 0, 20, List.of("FIN-F"), "");
            the(Codings.class).add(answer.getId(), 0, 40, List.of("GOV-P"), "");
            var programme = the(Programmes.class).programme("icp");
            var recent = the(CodingDesk.class).recentThemes(programme);
            assertThat(recent).hasSize(6).doesNotHaveDuplicates().startsWith(
                    the(Codebooks.class).current(programme).theme("GOV-P").orElseThrow().getId(),
                    the(Codebooks.class).current(programme).theme("FIN-F").orElseThrow().getId());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.nty", "contributor.nty"})
    void theSiteKnowsNothingOfIt(String who) {
        var of = as("evaluator", () -> version("T5"));

        assertThatThrownBy(() -> as(who, () -> the(CodingDesk.class).withChanges(of, of.getAnswers()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(who, () -> the(CodingDesk.class).lost(of))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(who, () -> the(CodingDesk.class).lastTime(of.getSubmission()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(who, () -> the(CodingDesk.class).doubleCoding(of))).isInstanceOf(NotFound.class);
        assertThat(as(who, () -> the(CodingsBeside.class).mayRead(of))).isFalse();
    }
}
