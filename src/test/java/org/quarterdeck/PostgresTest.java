package org.quarterdeck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.submission.SubmissionState;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.testing.Services;

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
            });
        }
    }
}
