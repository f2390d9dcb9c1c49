package org.quarterdeck.theme.across;

import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.theme.CodingStanding;

/**
 * A question to the database about the counted codings that are wanted: c is the coding, p its site, r its round and q its
 * question. Only what a site has submitted and not withdrawn counts, as in {@link Tally}. Round and theme are looked up first, so that
 * the index of the places finds the rest.
 */
class PassageQuery {
    private static final String FROM = " from Coding c join c.site p join c.round r join c.question q ";
    private static final String COUNTED = """
            where c.standing = :counted and c.version.id not in (select v.id from SubmittedVersion v
            where v.submission.round.programme.id = :programme and v.submission.lastSubmittedAt is null)
            """;
    private static final String OF_ROUND = "c.round.id = (select x.id from Round x where x.programme.id = :programme and x.code = :round)";
    private static final String OF_ANY_ROUND = "c.round.id in (select x.id from Round x where x.programme.id = :inProgramme)";
    private static final String OF_THEME = """
            c.countedUnder.id = (select t.id from Theme t where t.codebook.programme.id = :programme and t.code = :theme)""";

    private final String select;
    private final StringBuilder joins = new StringBuilder(FROM);
    private final StringBuilder conditions = new StringBuilder(COUNTED);
    private final Map<String, Object> parameters = new HashMap<>();

    private PassageQuery(String select, Programme programme) {
        this.select = select;
        parameters.put("programme", programme.getId());
        parameters.put("counted", CodingStanding.COUNTED);
    }

    /** Selects something of the codings that are wanted. */
    static PassageQuery select(String what, Programme programme, PassageFilter wanted) {
        var query = new PassageQuery("select " + what, programme);
        query.and(!wanted.round().isEmpty(), OF_ROUND, "round", wanted.round());
        query.and(wanted.round().isEmpty(), OF_ANY_ROUND, "inProgramme", programme.getId());
        query.and(!wanted.theme().isEmpty(), OF_THEME, "theme", wanted.theme());
        query.and(!wanted.site().isEmpty(), "p.pseudonym = :site", "site", wanted.site());
        query.and(!wanted.group().isEmpty(), "p.group = :group", "group", wanted.group());
        query.and(!wanted.question().isEmpty(), "q.code = :question", "question", wanted.question());
        query.and(wanted.coder() != 0, "c.coder.id = :coder", "coder", wanted.coder());
        query.and(wanted.noted(), "c.memo <> :none", "none", "");
        return query;
    }

    PassageQuery and(boolean asked, String condition, String name, Object value) {
        if (asked) {
            conditions.append(" and ").append(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /** Names further tables. */
    PassageQuery joined(String tables) {
        joins.append(tables).append(' ');
        return this;
    }

    PassageQuery then(String clause) {
        conditions.append(' ').append(clause);
        return this;
    }

    String text() {
        return select + joins + conditions;
    }

    <T extends Query> T filledIn(T query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
