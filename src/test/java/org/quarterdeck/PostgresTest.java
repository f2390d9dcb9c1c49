package org.quarterdeck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterdeck.feedback.board.BoardFilter;
import org.quarterdeck.feedback.board.OpenComment;
import org.quarterdeck.feedback.board.OpenComments;
import org.quarterdeck.feedback.board.Responses;
import org.quarterdeck.feedback.board.WantedState;
import org.quarterdeck.feedback.saved.SavedComments;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.submission.Board;
import org.quarterdeck.submission.SubmissionState;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.schedule.Carrying;
import org.quarterdeck.submission.schedule.Returning;
import org.quarterdeck.submission.schedule.Schedule;
import org.quarterdeck.testing.Services;
import org.quarterdeck.testing.Services;
import org.quarterdeck.theme.Codebooks;
import org.quarterdeck.theme.codebook.CodebookEditing;
import org.quarterdeck.theme.codebook.CodebookHistory;
import org.quarterdeck.theme.codebook.Merging;
import org.quarterdeck.theme.codebook.Place;
import org.quarterdeck.theme.codebook.ThemeRevision;

/** The same schema and the same demonstration on PostgreSQL. */
class PostgresTest {
    @Test
    void theDemonstrationIsReadAndWorkedOnInPostgres() throws IOException {
        try (var postgres = EmbeddedPostgres.builder().setServerConfig("listen_addresses", "127.0.0.1").start()) {
            Services.on(postgres.getPostgresDatabase(), () -> {
                var sites = as("manager", () -> the(Programmes.class).sites(the(Programmes.class).programme("icp")));
                assertThat(sites).hasSize(16);

                var open = as("lead.nor", () -> the(Submissions.class).find("icp", "NOR", "T6"));
                doAs("lead.nor", () -> the(Submissions.class).submit(open.getId()));

                var found = as("evaluator", () -> the(Submissions.class).find("icp", "NOR", "T6"));
                assertThat(found.getState()).isEqualTo(SubmissionState.SUBMITTED);
                datesInPostgres(open.getId());
                commentsInPostgres();
                codebookInPostgres();
            });
        }
    }

    private static void datesInPostgres(long open) {
        doAs("lead.nor", () -> the(Returning.class).withdraw("icp", "NOR", "T6"));
        doAs("manager", () -> the(Schedule.class).extend("icp", "NOR", "T6", LocalDate.of(2011, 10, 14), "Illness"));
        doAs("lead.nor", () -> the(Submissions.class).submit(open));
        var second = as("evaluator", () -> the(Submissions.class).versions(the(Submissions.class).find(open)).get(0));
        assertThat(as("evaluator", () -> the(Submissions.class).version(second.getId())).getNumber()).isEqualTo(2);
        assertThatThrownBy(() -> as("lead.nor", () -> the(Returning.class).withdraw("icp", "NOR", "T6"))).isInstanceOf(Invalid.class);
        doAs("manager", () -> the(Returning.class).giveBack("icp", "NOR", "T6", "Two figures differ"));
        doAs("manager", () -> the(Schedule.class).close("icp", "T6"));
        assertThat(as("manager", () -> the(Board.class).of(the(Programmes.class).programme("icp"), the(Submissions.class).find(open).getRound())))
                .hasSize(16);
        assertThat(as("lead.nor", () -> the(Carrying.class).retired(the(Submissions.class).find(open)))).isEmpty();
    }

    private static void commentsInPostgres() {
        var programme = as("manager", () -> the(Programmes.class).programme("icp"));
        for (var state : List.of(WantedState.UNRESOLVED, WantedState.RESOLVED)) {
            var wanted = new BoardFilter("NOR", "people", 0, state, 1);
            assertThat(as("manager", () -> the(OpenComments.class).all(programme, wanted))).extracting(OpenComment::age)
                    .hasSize(as("manager", () -> the(OpenComments.class).count(programme, wanted)).intValue()).allMatch(age -> age >= 1);
        }
        assertThat(as("manager", () -> the(OpenComments.class).page(programme, BoardFilter.NONE, 1))).hasSize(50);
        assertThat(as("manager", () -> the(OpenComments.class).counts(programme, BoardFilter.NONE).getAll())).isGreaterThan(100);
        assertThat(as("manager", () -> the(OpenComments.class).choices(programme).evaluators())).isNotEmpty();
        assertThat(as("manager", () -> the(Responses.class).ofRounds(programme))).hasSize(6);
        assertThat(as("manager", () -> the(Responses.class).ofSites(programme))).hasSize(16);
        doAs("evaluator", () -> the(SavedComments.class).add(programme, "Since when", "Since when?"));
        assertThat(as("evaluator", () -> the(SavedComments.class).mine(programme))).hasSize(1);
    }

    private static void codebookInPostgres() {
        var programme = as("manager", () -> the(Programmes.class).programme("icp"));
        var codebook = as("manager", () -> the(Codebooks.class).current(programme));
        var seen = ThemeRevision.seen(codebook.theme("IT-B").orElseThrow());
        doAs("manager", () -> the(CodebookEditing.class).move(programme, "IT-B", new Place("LEAD", ""), seen, "It is a matter of leading"));
        var moved = as("manager", () -> ThemeRevision.seen(the(Codebooks.class).current(programme).theme("IT-B").orElseThrow()));
        doAs("manager", () -> the(Merging.class).merge(programme, "IT-B", "IT-F", moved, "They mean the same"));
        var merged = as("manager", () -> the(Codebooks.class).current(programme));
        doAs("manager", () -> the(Merging.class).undo(programme, "IT-B", ThemeRevision.seen(merged.theme("IT-B").orElseThrow()), "They do not"));
        assertThat(as("manager", () -> the(CodebookHistory.class).compare(codebook, codebook.getNumber(), codebook.getNumber()))).isEmpty();
        assertThat(as("manager", () -> the(CodebookHistory.class).changes(merged))).hasSize(3);
    }
}
