package org.quarterdeck.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.quarterdeck.shared.Database;

/** The names of those who were told of a comment become the people of the programme who have them. */
class ToldMigrationTest {
    @Test
    void namesBecomePeopleInH2() throws SQLException {
        var source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:told;DB_CLOSE_DELAY=-1");
        namesBecomePeople(source, "set referential_integrity false");
    }

    @Test
    void namesBecomePeopleInPostgres() throws IOException, SQLException {
        try (var postgres = EmbeddedPostgres.builder().setServerConfig("listen_addresses", "127.0.0.1").start()) {
            namesBecomePeople(postgres.getPostgresDatabase(), "set session_replication_role = replica");
        }
    }

    private static void namesBecomePeople(DataSource source, String withoutReferences) throws SQLException {
        Flyway.configure().dataSource(source).locations("classpath:db/migration").target("22").load().migrate();
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute(withoutReferences);
            people(statement);
            statement.execute("insert into submission (id, version, site_id, round_id, template_id, state) values (1, 0, 1, 1, 1, 'SUBMITTED')");
            statement.execute("insert into feedback_thread (id, version, submission_id, made_on_id, internal, state, author_id, made_at)"
                    + " values (1, 0, 1, 1, false, 'OPEN', 1, timestamp '2011-05-03 09:00:00')");
            comment(statement, 1, "");
            comment(statement, 2, "Ann Lee");
            comment(statement, 3, "Ann Leeson, O'Neil, Jo");
            comment(statement, 4, "Somebody Else, Ann Lee");

            Database.migrate(source);

            assertThat(told(statement)).containsExactly("2-2", "3-3", "3-4", "4-2");
        }
    }

    /** The author is 1; 5 has the name of another, in another programme. */
    private static void people(Statement statement) throws SQLException {
        statement.execute("insert into site values (1, 0, 1, 'NTY', 'North', 'Site 01', '', '', false, '', null)");
        var names = List.of("Ann Lee", "Ann Lee", "Ann Leeson", "O''Neil, Jo", "Ann Lee");
        for (int id = 1; id <= names.size(); id++) {
            statement.execute("insert into person (id, version, email, name, administrator, active, handle) values (%1$d, 0, '%1$d@example.org', '%2$s', false, true, '%1$d')"
                    .formatted(id, names.get(id - 1)));
            statement.execute("insert into membership values (%d, %d, %d, null, 'EVALUATOR')".formatted(id, id, id == 5 ? 2 : 1));
        }
    }

    private static void comment(Statement statement, int id, String told) throws SQLException {
        statement.execute("insert into thread_comment (id, thread_id, step, author_id, made_at, content, told) values (%d, 1, 'REPLIED', 1, timestamp '2011-05-03 09:00:00', '', '%s')"
                .formatted(id, told.replace("'", "''")));
    }

    private static List<String> told(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery("select comment_id || '-' || person_id from thread_comment_told order by 1")) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
