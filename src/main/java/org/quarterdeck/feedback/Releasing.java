package org.quarterdeck.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPolicy;

/** Shows a site its feedback: all drafts together, with a summary. */
@ApplicationScoped
public class Releasing {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Clock clock;
    @Inject
    Event<FeedbackReleased> released;

    /** The comments that wait to be released, of all evaluators. */
    @Transactional
    public List<FeedbackThread> drafts(Submission submission) {
        check(submission);
        return db.createQuery("""
                select distinct t from FeedbackThread t join fetch t.author left join fetch t.question q left join fetch t.comments
                where t.submission.id = :submission and t.release is null and t.internal = false
                order by q.ordinal, t.passage.start, t.id""", FeedbackThread.class)
                .setParameter("submission", submission.getId()).getResultList();
    }

    /** The summary that is being written for the next release. */
    @Transactional
    public Optional<Release> summary(Submission submission) {
        check(submission);
        return unreleased(submission);
    }

    private Optional<Release> unreleased(Submission submission) {
        return db.createQuery("""
                select r from Release r join fetch r.writtenBy where r.submission.id = :submission and r.at is null""", Release.class)
                .setParameter("submission", submission.getId()).getResultStream().findFirst();
    }

    /**
     * Saves the summary without showing it to the site.
     *
     * @param version that the summary had when the person began to change it, 0 where there was none
     * @throws Invalid if somebody else has saved since, or the text cannot be kept
     */
    @Transactional
    public Release write(Submission submission, int version, String text) {
        var summary = latest(submission, version, text);
        db.flush();
        return summary;
    }

    /**
     * Shows the site every draft and the summary, at once, and tells it so. Parameters are those of {@link #write}.
     *
     * @throws Invalid if there is nothing to release, or the first release has no summary
     */
    @Transactional
    public Release release(Submission submission, int version, String text) {
        var release = latest(submission, version, text);
        var drafts = drafts(submission);
        if (release.getSummary().isEmpty() && (drafts.isEmpty() || isFirst(submission))) {
            throw new Invalid("summary", "Enter a summary for the site");
        }
        release.release(current.get().person(), clock.instant());
        drafts.forEach(draft -> draft.release(release));
        release.getSubmission().review();
        db.flush();
        released.fire(new FeedbackReleased(submission.getId(), release.getId(), current.get().person().getId(), release.getAt()));
        return release;
    }

    /** The summary with this text, held so that nobody else writes or releases it meanwhile. */
    private Release latest(Submission detached, int version, String text) {
        var submission = db.find(Submission.class, detached.getId(), LockModeType.PESSIMISTIC_WRITE);
        check(submission);
        var found = unreleased(submission);
        if (found.map(Release::getVersion).orElse(0) != version) {
            throw new Invalid("summary", found.map(Release::getWrittenBy).map(by -> by.getName() + " has saved").orElse("Somebody has released")
                    + " a summary while you were writing. Compare yours with it below, then save again");
        }
        var summary = found.orElseGet(() -> new Release(submission, text, current.get().person()));
        summary.write(text, current.get().person());
        db.persist(summary);
        return summary;
    }

    private boolean isFirst(Submission submission) {
        return db.createQuery("select count(r) from Release r where r.submission.id = :submission and r.at is not null", Long.class)
                .setParameter("submission", submission.getId()).getSingleResult() == 0;
    }

    private void check(Submission submission) {
        Access.see(SubmissionPolicy.maySee(current.get(), submission));
        Access.require(FeedbackPolicy.mayGive(current.get(), submission));
    }
}
