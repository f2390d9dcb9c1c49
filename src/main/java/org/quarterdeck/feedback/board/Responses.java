package org.quarterdeck.feedback.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quarterdeck.feedback.FeedbackPolicy;
import org.quarterdeck.feedback.ThreadState;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.ProgrammePolicy;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Access;

/** How long evaluators and sites take to answer each other, in as many statements for many sites as for few. */
@ApplicationScoped
public class Responses {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Programmes programmes;

    /**
     * Each round that was opened, with what became of its documents. What a site withdrew was not submitted.
     *
     * @throws org.quarterdeck.shared.Refused unless the person evaluates or manages the programme
     */
    @Transactional
    public List<RoundTimes> ofRounds(Programme programme) {
        check(programme);
        var released = rows("""
                select r.submission.id, r.at from Release r
                where r.submission.site.programme.id = :programme and r.at is not null order by r.at""", programme)
                .collect(toMap(row -> (Long) row[0], row -> (Instant) row[1], (first, later) -> first));
        var submitted = rows("""
                select s.id, s.round.id, v.submittedAt from SubmittedVersion v join v.submission s
                where s.site.programme.id = :programme and v.withdrawnAt is null order by v.number""", programme)
                .collect(toMap(row -> (Long) row[0], row -> row, (first, later) -> first)).values().stream().collect(groupingBy(row -> (Long) row[1]));
        return programmes.rounds(programme).stream().filter(Round::isOpened)
                .map(round -> times(round, submitted.getOrDefault(round.getId(), List.of()), released)).toList();
    }

    private static RoundTimes times(Round round, List<Object[]> submitted, Map<Long, Instant> released) {
        return new RoundTimes(round, submitted.size(), new ResponseTimes(submitted.stream().filter(row -> released.containsKey(row[0]))
                .map(row -> ResponseTimes.days((Instant) row[2], released.get(row[0]))).toList()));
    }

    /** Each site by name, with what it was asked and how soon it answered. */
    @Transactional
    public List<SiteTimes> ofSites(Programme programme) {
        check(programme);
        int latest = programmes.rounds(programme).stream().filter(Round::isOpened).mapToInt(Round::getOrdinal).max().orElse(0);
        var counts = rows("""
                select p.id, t.state, o.ordinal, count(t) from FeedbackThread t join t.submission s join s.site p join s.round o
                where p.programme.id = :programme and t.release is not null and t.internal = false group by p.id, t.state, o.ordinal""", programme)
                .collect(groupingBy(row -> (Long) row[0],
                        mapping(row -> new CommentCounts.Count((ThreadState) row[1], latest - (Integer) row[2], (Long) row[3]), toList())));
        var answers = answers(programme);
        return programmes.sites(programme).stream().sorted(Comparator.comparing(Site::getName))
                .map(site -> new SiteTimes(site, new CommentCounts(counts.getOrDefault(site.getId(), List.of())),
                        new ResponseTimes(answers.getOrDefault(site.getId(), List.of())))).toList();
    }

    /** Days to the first answer to each comment, by site. */
    private Map<Long, List<Long>> answers(Programme programme) {
        return rows("""
                select t.id, p.id, r.at, c.at from ThreadComment c join c.thread t join t.release r join t.submission s join s.site p
                where p.programme.id = :programme and t.internal = false
                and c.step in (org.quarterdeck.feedback.Step.AMENDED, org.quarterdeck.feedback.Step.EXPLAINED) order by c.at, c.id""", programme)
                .collect(toMap(row -> (Long) row[0], row -> row, (first, later) -> first)).values().stream()
                .collect(groupingBy(row -> (Long) row[1], mapping(row -> ResponseTimes.days((Instant) row[2], (Instant) row[3]), toList())));
    }

    private Stream<Object[]> rows(String query, Programme programme) {
        return db.createQuery(query, Object[].class).setParameter("programme", programme.getId()).getResultStream();
    }

    private void check(Programme programme) {
        Access.see(ProgrammePolicy.maySee(current.get(), programme));
        Access.require(FeedbackPolicy.mayBoard(current.get(), programme));
    }
}
