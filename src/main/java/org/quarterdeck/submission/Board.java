package org.quarterdeck.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Access;

/** How far the sites are in a round, for those who evaluate or manage the programme. */
@ApplicationScoped
public class Board {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Submissions submissions;

    private record Count(long submission, long questions, long completed) {
        Count and(Count other) {
            return new Count(submission, questions + other.questions, completed + other.completed);
        }
    }

    private record Versions(long submission, long number, Instant first) {
        static final Versions NONE = new Versions(0, 0, null);

        Versions and(Versions later) {
            return new Versions(submission, number + later.number, first);
        }
    }

    /**
     * A row for every site of the round, by its name, in a fixed number of statements.
     *
     * @throws org.quarterdeck.shared.Refused unless the person evaluates or manages the programme
     */
    @Transactional
    public List<BoardRow> of(Programme programme, Round round) {
        Access.require(SubmissionPolicy.maySeeBoard(current.get(), programme));
        var counts = counts(round);
        var versions = versions(round);
        return submissions.ofRound(programme, round).stream().sorted(Comparator.comparing(each -> each.getSite().getName())).map(submission ->
                row(submission, counts.get(submission.getId()), versions.getOrDefault(submission.getId(), Versions.NONE))).toList();
    }

    private BoardRow row(Submission submission, Count count, Versions versions) {
        boolean open = SubmissionPolicy.maySeeProgress(current.get(), submission);
        return new BoardRow(submission, open ? (int) count.completed() : null, (int) count.questions(),
                (int) versions.number(), versions.first());
    }

    private Map<Long, Count> counts(Round round) {
        return db.createQuery("""
                select a.submission.id, a.complete, count(a) from Answer a
                where a.submission.round.id = :round group by a.submission.id, a.complete""", Object[].class)
                .setParameter("round", round.getId()).getResultStream()
                .map(row -> new Count((Long) row[0], (Long) row[2], (Boolean) row[1] ? (Long) row[2] : 0))
                .collect(Collectors.toMap(Count::submission, Function.identity(), Count::and));
    }

    private Map<Long, Versions> versions(Round round) {
        return db.createQuery("""
                select v.submission.id, v.submittedAt from SubmittedVersion v
                where v.submission.round.id = :round and v.withdrawnAt is null order by v.number""", Object[].class)
                .setParameter("round", round.getId()).getResultStream()
                .map(row -> new Versions((Long) row[0], 1, (Instant) row[1]))
                .collect(Collectors.toMap(Versions::submission, Function.identity(), Versions::and));
    }
}
