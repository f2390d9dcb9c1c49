package org.quarterdeck.feedback.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.account.Person;
import org.quarterdeck.feedback.Feedback;
import org.quarterdeck.feedback.FeedbackPolicy;
import org.quarterdeck.feedback.FeedbackThread;
import org.quarterdeck.feedback.ThreadState;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.ProgrammePolicy;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Access;

/**
 * What was released to the sites of a programme and what became of it, for those who evaluate or manage it. The database finds,
 * counts and pages, in as many statements for many sites as for few.
 */
@ApplicationScoped
public class OpenComments {
    static final int PAGE = 50;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Programmes programmes;
    @Inject
    Feedback feedback;

    /**
     * One page of those that are wanted, the oldest first, then by site and in the order of its document.
     *
     * @param page from 1
     * @throws org.quarterdeck.shared.Refused unless the person evaluates or manages the programme
     */
    @Transactional
    public List<OpenComment> page(Programme programme, BoardFilter wanted, int page) {
        check(programme);
        return rows(found(programme, wanted).setFirstResult((page - 1) * PAGE).setMaxResults(PAGE));
    }

    /** All of those that are wanted, in the same order. */
    @Transactional
    public List<OpenComment> all(Programme programme, BoardFilter wanted) {
        check(programme);
        return rows(found(programme, wanted));
    }

    private TypedQuery<Object[]> found(Programme programme, BoardFilter wanted) {
        return ask(BoardQuery.ids(programme, wanted), Object[].class);
    }

    private <T> TypedQuery<T> ask(BoardQuery question, Class<T> answer) {
        return question.filledIn(db.createQuery(question.text(), answer));
    }

    private List<OpenComment> rows(TypedQuery<Object[]> query) {
        var ages = query.getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue(),
                (one, other) -> one, LinkedHashMap::new));
        var threads = feedback.all(ages.keySet()).stream().collect(Collectors.toMap(FeedbackThread::getId, Function.identity()));
        return ages.keySet().stream().filter(threads::containsKey).map(id -> new OpenComment(threads.get(id), ages.get(id))).toList();
    }

    /** How many are wanted. */
    @Transactional
    public long count(Programme programme, BoardFilter wanted) {
        check(programme);
        return ask(BoardQuery.count(programme, wanted), Long.class).getSingleResult();
    }

    /** How many there are of the site, the question and the evaluator that are wanted, whatever their state and age. */
    @Transactional
    public CommentCounts counts(Programme programme, BoardFilter wanted) {
        check(programme);
        int latest = opened(programme).mapToInt(Round::getOrdinal).max().orElse(0);
        return new CommentCounts(ask(BoardQuery.counts(programme, wanted), Object[].class).getResultStream()
                .map(row -> new CommentCounts.Count((ThreadState) row[0], latest - (Integer) row[1], (Long) row[2])).toList());
    }

    private Stream<Round> opened(Programme programme) {
        return programmes.rounds(programme).stream().filter(Round::isOpened);
    }

    /** What can be looked for. */
    @Transactional
    public BoardChoices choices(Programme programme) {
        check(programme);
        return new BoardChoices(programmes.sites(programme), questions(programme), evaluators(programme),
                (int) opened(programme).count());
    }

    private Map<String, String> questions(Programme programme) {
        return db.createQuery("""
                select q.code, q.subject from Question q where q.template.programme.id = :programme
                order by q.ordinal, q.template.number""", Object[].class).setParameter("programme", programme.getId()).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1], (earlier, later) -> later, LinkedHashMap::new));
    }

    private List<Person> evaluators(Programme programme) {
        return db.createQuery("""
                select p from Person p where p.id in (select t.author.id from FeedbackThread t
                where t.submission.site.programme.id = :programme and t.release is not null) order by p.name, p.id""", Person.class)
                .setParameter("programme", programme.getId()).getResultList();
    }

    private void check(Programme programme) {
        Access.see(ProgrammePolicy.maySee(current.get(), programme));
        Access.require(FeedbackPolicy.mayBoard(current.get(), programme));
    }
}
