package org.quarterdeck.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.quarterdeck.shared.Database;

/** What portals hold already when dates and first readings come to them. */
class DatesMigrationTest {
    @Test
    void earlierVersionsAreDatedAndWhatEvaluatorsWorkedOnIsOpened() throws SQLException {
        var source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:dates;DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(source).locations("classpath:db/migration").target("11").load().migrate();
        try (var connection = source.getConnection()) {
            threeVersions(connection);

            Database.migrate(source);

            assertThat(find(connection, "select first_submitted_at from submission")).isEqualTo("2011-05-01 09:00:00");
            assertThat(find(connection, "select opened_by_id || ' ' || opened_at from submitted_version where id = 1")).isEqualTo("7 2011-05-03 09:00:00");
            assertThat(find(connection, "select opened_by_id || ' ' || opened_at from submitted_version where id = 2")).isEqualTo("8 2011-05-08 09:00:00");
            assertThat(find(connection, "select opened_at from submitted_version where id = 3")).isNull();
        }
    }

    /** One that was commented on, one that was coded, and one that nobody has touched. */
    private static void threeVersions(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set referential_integrity false");
            statement.execute("insert into submission values (1, 0, 1, 1, 1, 'SUBMITTED', null, timestamp '2011-05-09 09:00:00')");
            for (int number = 1; number <= 3; number++) {
                statement.execute("insert into submitted_version values (%1$d, 1, %1$d, timestamp '2011-05-0%2$d 09:00:00', 5, '')"
                        .formatted(number, 4 * number - 3));
            }
            statement.execute("insert into feedback_thread (id, version, submission_id, made_on_id, internal, state, author_id, made_at)"
                    + " values (1, 0, 1, 1, false, 'OPEN', 7, timestamp '2011-05-03 09:00:00')");
            statement.execute("insert into coding values (1, 2, 1, 1, 8, 'quote', '', '', 0, 5, '', timestamp '2011-05-08 09:00:00')");
        }
    }

    private static String find(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
