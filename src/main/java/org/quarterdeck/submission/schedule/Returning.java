package org.quarterdeck.submission.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPolicy;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.SubmittedVersion;

/** What was submitted becomes a draft again: a manager returns it, or the lead withdraws it. Its versions are kept. */
@ApplicationScoped
public class Returning {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Submissions submissions;
    @Inject
    Clock clock;
    @Inject
    Event<SubmissionReturned> returned;
    @Inject
    Event<SubmissionWithdrawn> withdrawn;

    /** @throws org.quarterdeck.shared.Refused unless the person manages the programme */
    @Transactional
    public Submission forReturn(String programme, String site, String round) {
        var submission = submissions.find(programme, site, round);
        Access.require(SubmissionPolicy.maySchedule(current.get(), submission.getSite().getProgramme()));
        return submission;
    }

    /** @throws org.quarterdeck.shared.Refused unless the person leads the site */
    @Transactional
    public Submission forWithdrawal(String programme, String site, String round) {
        var submission = submissions.find(programme, site, round);
        Access.require(SubmissionPolicy.mayWithdraw(current.get(), submission));
        return submission;
    }

    /**
     * Gives a submitted document back to its site. Evaluators go on reading what was submitted until it is submitted again.
     *
     * @throws Invalid if no reason is given, or the document is not submitted in an open round
     */
    @Transactional
    public SubmittedVersion giveBack(String programme, String site, String round, String reason) {
        var submission = forReturn(programme, site, round);
        var why = Schedule.reason(reason, "Enter what the site is to change, or why it gets its document back");
        db.lock(submission, LockModeType.PESSIMISTIC_WRITE);
        var version = submission.giveBack(current.get().person(), clock.instant(), why);
        db.flush();
        returned.fire(new SubmissionReturned(submission.getId(), version.getNumber(), current.get().person().getId()));
        return version;
    }

    /**
     * Takes back what was submitted last. Only the site's team sees that version from now on.
     *
     * @throws Invalid if an evaluator has opened it, or it is not submitted in an open round
     */
    @Transactional
    public SubmittedVersion withdraw(String programme, String site, String round) {
        var submission = forWithdrawal(programme, site, round);
        db.lock(submission, LockModeType.PESSIMISTIC_WRITE);
        submission.latestVersion().ifPresent(latest -> db.lock(latest, LockModeType.PESSIMISTIC_WRITE));
        var version = submission.withdraw(current.get().person(), clock.instant());
        db.flush();
        withdrawn.fire(new SubmissionWithdrawn(submission.getId(), version.getNumber(), current.get().person().getId()));
        return version;
    }
}
