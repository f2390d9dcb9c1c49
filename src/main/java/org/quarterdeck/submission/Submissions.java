package org.quarterdeck.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.config.QueryHints;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.NotFound;

/** Finds, writes and submits Living Documents. */
@ApplicationScoped
public class Submissions {
    private static final String WITH_ALL = """
            select s from Submission s join fetch s.site join fetch s.site.programme join fetch s.round
            join fetch s.template left join fetch s.carriedFrom c left join fetch c.round
            """;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Clock clock;
    @Inject
    Event<SubmissionSubmitted> submitted;
    @Inject
    FirstReadings readings;

    /** @throws NotFound if there is none, or the person may not know of it */
    @Transactional
    public Submission find(String programme, String site, String round) {
        var submission = db.createQuery(WITH_ALL
                + "where s.site.programme.code = :programme and s.site.code = :site and s.round.code = :round", Submission.class)
                .setParameter("programme", programme).setParameter("site", site).setParameter("round", round)
                .getResultStream().findFirst().orElseThrow(NotFound::new);
        Access.see(SubmissionPolicy.maySee(current.get(), submission));
        return submission;
    }

    /** @throws NotFound if there is none, or the person may not know of it */
    @Transactional
    public Submission find(long id) {
        var submission = Optional.ofNullable(db.find(Submission.class, id)).orElseThrow(NotFound::new);
        Access.see(SubmissionPolicy.maySee(current.get(), submission));
        return submission;
    }

    /** The versions of a submission that the person may read, the first one first, without their answers. */
    @Transactional
    public List<SubmittedVersion> versions(Submission submission) {
        Access.see(SubmissionPolicy.mayReadSubmitted(current.get(), submission.getSite()));
        return db.createQuery("""
                select v from SubmittedVersion v join fetch v.submittedBy left join fetch v.withdrawnBy
                where v.submission.id = :submission order by v.number""", SubmittedVersion.class)
                .setParameter("submission", submission.getId()).getResultStream()
                .filter(version -> SubmissionPolicy.mayRead(current.get(), version)).toList();
    }

    /**
     * A version with everything that a page shows of it. That an evaluator has read it is written down.
     *
     * @throws NotFound if there is none, or the person may not know of it
     */
    @Transactional
    public SubmittedVersion version(long id) {
        var version = db.createQuery("""
                select v from SubmittedVersion v join fetch v.submittedBy left join fetch v.withdrawnBy join fetch v.submission join fetch v.submission.site
                join fetch v.submission.site.programme join fetch v.submission.round
                where v.id = :id""", SubmittedVersion.class)
                .setHint(QueryHints.FETCH, "v.answers.question")
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(NotFound::new);
        Access.see(SubmissionPolicy.mayRead(current.get(), version));
        readings.record(version);
        return version;
    }

    /** The submissions of a round that the person may know of, by the site's code. */
    @Transactional
    public List<Submission> ofRound(Programme programme, Round round) {
        return db.createQuery(WITH_ALL + "where s.round.id = :round order by s.site.code", Submission.class)
                .setParameter("round", round.getId()).getResultStream()
                .filter(submission -> SubmissionPolicy.maySee(current.get(), submission)).toList();
    }

    /**
     * Freezes the answers of a submission as its next version.
     *
     * @throws NotADraft if it was submitted already or its round is closed
     */
    @Transactional
    public SubmittedVersion submit(long id) {
        var submission = find(id);
        Access.require(SubmissionPolicy.maySubmit(current.get(), submission));
        db.lock(submission, LockModeType.PESSIMISTIC_WRITE);
        var version = submission.submit(current.get().person(), clock.instant());
        db.flush();
        submitted.fire(new SubmissionSubmitted(submission.getId(), version.getNumber(), current.get().person().getId()));
        return version;
    }
}
