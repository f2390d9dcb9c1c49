package org.quarterdeck.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.shared.Statements;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class SubmissionProgressTest {
    private SubmissionProgress progress;
    private Programmes programmes;

    @BeforeEach
    void services() {
        progress = the(SubmissionProgress.class);
        programmes = the(Programmes.class);
    }

    @Test
    void aTeamSeesTheEightAnswersOfItsOwnSite() {
        doAs("contributor.nty", () -> {
            var open = programmes.openRound(programmes.programme("icp")).orElseThrow();
            assertThat(progress.own(open)).singleElement().satisfies(submission -> {
                assertThat(submission.getSite().getCode()).isEqualTo("NTY");
                assertThat(submission.getAnswers()).extracting(answer -> answer.getQuestion().getOrdinal())
                        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
            });
        });
    }

    @Test
    void whoWorksAtNoSiteHasNothingToWrite() {
        doAs("manager", () -> assertThat(progress.own(programmes.openRound(programmes.programme("icp")).orElseThrow())).isEmpty());
    }

    @Test
    void theBoardIsForThoseWhoSeeAllSites() {
        doAs("manager", () -> {
            var board = progress.board(programmes.programme("icp"));
            var first = board.getRounds().get(0);
            assertThat(board.getRounds()).hasSize(6);
            assertThat(board.getSites()).hasSize(16);
            assertThat(board.submitted(first)).isEqualTo(16);
            assertThat(board.late(first)).isZero();
            assertThat(board.cell(board.getSites().get(0), board.getRounds().get(5)).isSubmitted()).isFalse();
            assertThat(board.counts(board.getRounds().get(5))).containsEntry(SubmissionState.NOT_STARTED, 16L);
        });
        for (var other : new String[] {"lead.nty", "steering"}) {
            assertThatThrownBy(() -> as(other, () -> progress.board(programmes.programme("icp")))).isInstanceOf(Refused.class);
        }
    }

    @Test
    void theBoardOfTenTimesAsManySitesTakesNoMoreStatements() {
        int few = as("manager", this::statementsOfTheBoard);

        as("manager", () -> {
            addSites(144);
            return null;
        });

        assertThat(as("manager", this::statementsOfTheBoard)).isEqualTo(few);
        doAs("manager", () -> assertThat(progress.board(programmes.programme("icp")).getSites()).hasSize(160));
    }

    private int statementsOfTheBoard() {
        Statements.reset();
        var board = progress.board(programmes.programme("icp"));
        board.getSites().forEach(site -> board.getRounds().forEach(round -> board.cell(site, round)));
        return Statements.count();
    }

    private void addSites(int number) {
        var db = the(EntityManager.class);
        var programme = programmes.programme("icp");
        var open = programmes.openRound(programme).orElseThrow();
        var template = the(Submissions.class).find("icp", "NTY", "T6").getTemplate();
        for (int i = 0; i < number; i++) {
            var site = new Site(db.merge(programme), "X" + i, "Another " + i, "Other " + i)
                    .describe("a focus", "a group", false, "somebody", Optional.empty());
            db.persist(site);
            db.persist(new Submission(site, open, template, Optional.empty()));
        }
    }
}
