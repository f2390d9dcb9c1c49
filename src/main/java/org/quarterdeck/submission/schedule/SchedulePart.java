package org.quarterdeck.submission.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.PortalClock;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.Deadline;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPolicy;
import org.quarterdeck.submission.SubmittedVersion;

/** What other pages say of dates and returns, and the ways to change them for those who may. */
@Named
@RequestScoped
public class SchedulePart {
    @Inject
    CurrentStanding current;
    @Inject
    PortalClock clock;

    public boolean maySchedule(Programme programme) {
        return SubmissionPolicy.maySchedule(current.get(), programme);
    }

    /** Whether the lead may try to take back what was submitted; the page says whether it still goes. */
    public boolean mayWithdraw(Submission submission) {
        return SubmissionPolicy.mayWithdraw(current.get(), submission) && submission.isReturnable();
    }

    /** The round that can be opened next, or none. */
    public List<Round> next(List<Round> rounds) {
        return rounds.stream().filter(round -> !round.isOpened()).limit(1).toList();
    }

    public Deadline deadline(Submission submission) {
        return Deadline.of(submission, clock.today());
    }

    public String roundsDay(Submission submission) {
        return PortalTime.day(submission.getRound().getDueOn());
    }

    public String returned(SubmittedVersion version) {
        return PortalTime.dayOf(version.getReturnedAt()) + " by " + version.getReturnedBy().getName();
    }
}
