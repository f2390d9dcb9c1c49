package org.quarterdeck.feedback.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterdeck.feedback.Feedback;
import org.quarterdeck.feedback.FeedbackThread;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.shared.Access;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionState;

/** What an evaluator has to look at, their own work first. */
@ApplicationScoped
public class Queue {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Feedback feedback;

    /**
     * What is submitted and not yet answered with a release: what the evaluator leads, then what they second, what nobody has
     * and what others have, each with the oldest first.
     */
    @Transactional
    public List<Waiting> waiting(Programme programme) {
        Access.require(current.get().evaluates(programme));
        var parts = parts(programme);
        var drafts = counts("""
                select t.submission.id, count(t) from FeedbackThread t
                where t.submission.site.programme.id = :programme and t.release is null and t.internal = false
                group by t.submission.id""", programme);
        var versions = counts("""
                select v.submission.id, max(v.number) from SubmittedVersion v
                where v.submission.site.programme.id = :programme and v.submission.state = org.quarterdeck.submission.SubmissionState.SUBMITTED
                and v.withdrawnAt is null group by v.submission.id""", programme);
        var readings = readings(programme);
        return db.createQuery("""
                select s from Submission s join fetch s.site join fetch s.site.programme join fetch s.round
                where s.site.programme.id = :programme and s.state = :submitted order by s.lastSubmittedAt, s.id""", Submission.class)
                .setParameter("programme", programme.getId()).setParameter("submitted", SubmissionState.SUBMITTED).getResultStream()
                .map(submission -> waiting(submission, parts, drafts, versions, readings.get(submission.getId())))
                .sorted(Comparator.comparing(Waiting::part)).toList();
    }

    private static Waiting waiting(Submission submission, Map<Long, Waiting.Part> parts, Map<Long, Number> drafts, Map<Long, Number> versions,
            LastReading reading) {
        var id = submission.getId();
        return new Waiting(submission, parts.getOrDefault(id, Waiting.Part.NOBODY), drafts.getOrDefault(id, 0).longValue(),
                versions.getOrDefault(id, 0).intValue(), reading == null ? 0 : reading.version(), reading == null ? null : reading.at());
    }

    /** What sites have answered and no evaluator has resolved yet: on one's own submissions first, the latest answer first. */
    @Transactional
    public List<FeedbackThread> answered(Programme programme) {
        Access.require(current.get().evaluates(programme));
        var parts = parts(programme);
        return feedback.answered(programme).stream()
                .sorted(Comparator.comparing(thread -> parts.getOrDefault(thread.getSubmission().getId(), Waiting.Part.NOBODY))).toList();
    }

    private Map<Long, Waiting.Part> parts(Programme programme) {
        var me = current.get().person().getId();
        return db.createQuery("select a.submission.id, a.evaluator.id, a.leads from Assignment a where a.submission.site.programme.id = :programme",
                Object[].class).setParameter("programme", programme.getId()).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> !me.equals(row[1]) ? Waiting.Part.OTHERS
                        : (Boolean) row[2] ? Waiting.Part.LEAD : Waiting.Part.SECOND, (one, other) -> one.compareTo(other) < 0 ? one : other));
    }

    private Map<Long, Number> counts(String query, Programme programme) {
        return db.createQuery(query, Object[].class).setParameter("programme", programme.getId()).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Number) row[1]));
    }

    private Map<Long, LastReading> readings(Programme programme) {
        return db.createQuery("""
                select r from LastReading r join fetch r.submission
                where r.reader.id = :me and r.submission.site.programme.id = :programme""", LastReading.class)
                .setParameter("me", current.get().person().getId()).setParameter("programme", programme.getId()).getResultStream()
                .collect(Collectors.toMap(reading -> reading.submission().getId(), Function.identity()));
    }
}
