package org.quarterdeck.costing;

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

/** Costs of before they were kept as typed: lines keep their figures, and what was submitted becomes the first version. */
class CostMigrationTest {
    @Test
    void costsAreKeptInH2() throws SQLException {
        var source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:costs;DB_CLOSE_DELAY=-1");
        costsAreKept(source, "set referential_integrity false");
    }

    @Test
    void costsAreKeptInPostgres() throws IOException, SQLException {
        try (var postgres = EmbeddedPostgres.builder().setServerConfig("listen_addresses", "127.0.0.1").start()) {
            costsAreKept(postgres.getPostgresDatabase(), "set session_replication_role = replica");
        }
    }

    private static void costsAreKept(DataSource source, String withoutReferences) throws SQLException {
        Flyway.configure().dataSource(source).locations("classpath:db/migration").target("30").load().migrate();
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            statement.execute(withoutReferences);
            statement.execute("insert into site values (1, 0, 1, 'NTY', 'North', 'Site 01', '', '', false, '', null)");
            statement.execute("insert into site values (2, 0, 1, 'TOR', 'Torbay', 'Site 02', '', '', false, '', null)");
            statement.execute("insert into person (id, version, email, name, administrator, active, handle) values (1, 0, '1@example.org', 'Ann', false, true, '1')");
            statement.execute("insert into cost_template values (1, 1, 'pro-forma', 1, 'Cost pro-forma', '')");
            statement.execute("insert into cost_pro_forma values (50, 0, 1, 1, 141373.00, 'Notes', timestamp '2010-07-15 14:10:00', 1)");
            statement.execute("insert into cost_pro_forma values (51, 0, 2, 1, null, '', null, null)");
            statement.execute("insert into cost_line values (50, 50, 'SETUP_LABOUR', 'Designing', 'ESTIMATE', 25000.00, null, null, 'WITHIN_20', 0)");
            statement.execute("insert into cost_line values (51, 50, 'RUNNING_EXISTING_STAFF', 'Nurse', 'RANGE', null, 1.50, 2.00, 'NOT_KNOWN', 33.33)");
            statement.execute("insert into cannot_estimate values (50, 50, 'CARRIED_OVER', 'Nobody knows')");

            Database.migrate(source);

            assertThat(rows(statement, "select number, item, basis, amount, low, high, confidence, replaced from cost_line order by number")).containsExactly(
                    "1|Designing|ESTIMATE|25000.00|||20|", "2|Nurse|RANGE||1.50|2.00|unknown|33.33");
            assertThat(rows(statement, "select id, state, stated, last_line from cost_pro_forma order by id"))
                    .containsExactly("50|SUBMITTED|141373.00|2", "51|DRAFT||0");
            assertThat(rows(statement, "select pro_forma_id, number, submitted_by_id from cost_version")).containsExactly("50|1|1");
            assertThat(rows(statement, "select category, kind, reason from cost_answer where pro_forma_id = 50 order by category")).contains(
                    "CARRIED_OVER|UNKNOWN|Nobody knows", "SETUP_LABOUR|COSTS|", "SETUP_NON_LABOUR|NONE|").hasSize(6);
        }
    }

    private static List<String> rows(Statement statement, String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                var cells = new ArrayList<String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(rows.getString(i));
                }
                found.add(String.join("|", cells));
            }
        }
        return found;
    }
}
