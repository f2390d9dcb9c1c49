package org.quarterdeck.feedback.board;

import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;
import org.quarterdeck.programme.Programme;

/**
 * A question to the database about the released comments that are wanted: t is the comment, p its site, o the round of its origin
 * and q its question. An age is counted, not subtracted: EclipseLink binds no parameters of a statement that calculates.
 */
class BoardQuery {
    private static final String RELEASED = """
             from FeedbackThread t join t.submission s join s.site p join s.round o left join t.question q
            where p.programme.id = :programme and t.release is not null and t.internal = false
            """;
    private static final String AGE = """
            (select count(r) from Round r where r.programme.id = :programme and r.ordinal > o.ordinal and r.ordinal <=
            (select max(l.ordinal) from Round l where l.programme.id = :programme and l.openedAt %s))
            """;
    private static final String BY_NOW = "is not null";
    private static final String WHEN_RESOLVED = """
            <= (select max(c.at) from ThreadComment c where c.thread.id = t.id and c.step = org.quarterdeck.feedback.Step.RESOLVED)
            """;

    private final StringBuilder text;
    private final Map<String, Object> parameters = new HashMap<>();

    private BoardQuery(String select) {
        text = new StringBuilder(select).append(RELEASED);
    }

    /** The ids with the ages and with what they are sorted by: the oldest first, then by site and in the order of its document. */
    static BoardQuery ids(Programme programme, BoardFilter wanted) {
        var query = new BoardQuery("select t.id, " + age(wanted) + " as age, p.name as site, q.ordinal").about(programme, wanted).in(wanted);
        query.text.append(" order by age desc, site, q.ordinal nulls first, t.id");
        return query;
    }

    /** How many there are. */
    static BoardQuery count(Programme programme, BoardFilter wanted) {
        return new BoardQuery("select count(t)").about(programme, wanted).in(wanted);
    }

    /** How many there are by state and ordinal of the round of origin, whatever state and age are wanted. */
    static BoardQuery counts(Programme programme, BoardFilter wanted) {
        var query = new BoardQuery("select t.state, o.ordinal, count(t)").about(programme, wanted);
        query.text.append(" group by t.state, o.ordinal");
        return query;
    }

    private static String age(BoardFilter wanted) {
        return AGE.formatted(wanted.state() == WantedState.RESOLVED ? WHEN_RESOLVED : BY_NOW);
    }

    private BoardQuery about(Programme programme, BoardFilter wanted) {
        parameters.put("programme", programme.getId());
        and(!wanted.site().isEmpty(), "p.code = :site", "site", wanted.site());
        and(wanted.evaluator() != 0, "t.author.id = :evaluator", "evaluator", wanted.evaluator());
        if (wanted.question().equals(BoardFilter.WHOLE_DOCUMENT)) {
            text.append(" and t.question is null");
        } else {
            and(!wanted.question().isEmpty(), "q.code = :question", "question", wanted.question());
        }
        return this;
    }

    private BoardQuery in(BoardFilter wanted) {
        and(true, "t.state in :states", "states", wanted.state().states());
        and(wanted.age() > 0, age(wanted) + " >= :age", "age", (long) wanted.age());
        return this;
    }

    private void and(boolean asked, String condition, String name, Object value) {
        if (asked) {
            text.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }

    String text() {
        return text.toString();
    }

    <T extends Query> T filledIn(T query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
