package org.quarterdeck.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class BoardTest {
    private Board board;
    private Programmes programmes;

    @BeforeEach
    void services() {
        board = the(Board.class);
        programmes = the(Programmes.class);
    }

    @Test
    void theManagerSeesHowFarEverySiteIs() {
        as("lead.nty", () -> the(Answers.class).save("icp", "NTY", "T6", "context", new Writing("Done", true,
                the(Answers.class).find("icp", "NTY", "T6", "context").getChecksum(), "page")));

        var row = rows("manager", "T6").stream().filter(each -> each.submission().getSite().getCode().equals("NTY")).findFirst().orElseThrow();

        assertThat(row.submission().getState()).isEqualTo(SubmissionState.DRAFT);
        assertThat(row.completed()).isEqualTo(1);
        assertThat(row.questions()).isEqualTo(8);
        assertThat(row.versions()).isZero();
    }

    @Test
    void anEvaluatorSeesNothingOfADraftButItsState() {
        assertThat(rows("evaluator", "T6")).hasSize(16).allSatisfy(row -> assertThat(row.completed()).isNull());
        assertThat(rows("evaluator", "T5")).hasSize(16).allSatisfy(row -> {
            assertThat(row.completed()).isEqualTo(8);
            assertThat(row.versions()).isEqualTo(1);
            assertThat(row.isLate()).isFalse();
        });
    }

    @Test
    void nobodyElseSeesTheBoard() {
        for (var who : List.of("lead.nty", "contributor.nty", "steering")) {
            assertThatThrownBy(() -> rows(who, "T5")).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> rows("admin", "T5")).isInstanceOf(NotFound.class);
    }

    private List<BoardRow> rows(String who, String round) {
        return as(who, () -> {
            var programme = programmes.programme("icp");
            return board.of(programme, programmes.round(programme, round));
        });
    }
}
