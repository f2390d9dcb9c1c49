package org.quarterdeck.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Makes many codings out of those that there are: each again and again, a character later in its text, under another theme
 * that takes codings. The portal must not be running on the database.
 */
final class ManyCodings {
    /** Above all ids of what was copied with sites. */
    private static final long STRIDE = 1_000_000_000_000L;

    private ManyCodings() {
    }

    /**
     * @param times how many times as many codings as there are
     * @return how many there are then
     */
    static int multiply(Path data, int times) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("quarterdeck"), "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("""
                    create local temporary table ring as select id, row_number() over (order by id) - 1 as place, count(*) over () as themes
                    from theme where grouping_only = false and state = 'ACTIVE'""");
            for (int copy = 1; copy < times; copy++) {
                statement.executeUpdate(insert(copy));
            }
            statement.execute("drop table ring");
            statement.execute("analyze");
            try (var count = statement.executeQuery("select count(*) from coding where standing = 'COUNTED'")) {
                count.next();
                return count.getInt(1);
            }
        }
    }

    /** Every copy goes to a theme further along, every site to other ones, so that not every site raises every theme. */
    private static String insert(int copy) {
        return """
                insert into coding (id, version_id, question_id, theme_id, counted_under_id, codebook_number, site_id, round_id, standing,
                    derived_from_id, coder_id, passage_quote, passage_before, passage_after, passage_start, passage_end, memo, coded_at)
                select c.id + %1$d * %2$d, c.version_id, c.question_id, other.id, other.id, c.codebook_number, c.site_id, c.round_id,
                    c.standing, null, c.coder_id, substring(c.passage_quote, %1$d + 1), c.passage_before, c.passage_after,
                    c.passage_start + %1$d, c.passage_end, c.memo, c.coded_at
                from coding c join ring own on own.id = c.theme_id
                join ring other on other.place = mod(own.place + %1$d * (1 + mod(c.site_id, 5)), own.themes)
                where c.id < %2$d and c.passage_end - c.passage_start > %1$d""".formatted(copy, STRIDE);
    }
}
