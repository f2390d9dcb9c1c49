package org.quarterdeck.submission.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.submission.Answer;
import org.quarterdeck.submission.SubmissionPolicy;

/**
 * Who of a site's team has which answer open. Their pages look in every half minute. It is kept in memory: after a restart the
 * pages tell it again.
 */
@ApplicationScoped
public class Editors {
    private final Attendance attendance = new Attendance();

    @Inject
    CurrentStanding current;
    @Inject
    Clock clock;

    /** Says that the current person has this answer open, and who else has, by name. */
    public List<String> come(Answer answer) {
        Access.see(SubmissionPolicy.mayReadDraft(current.get(), answer.getSubmission()));
        attendance.come(answer.getId(), current.get().person(), clock.instant());
        return others(answer);
    }

    /** Who else has this answer open, by name. */
    public List<String> others(Answer answer) {
        Access.see(SubmissionPolicy.mayReadDraft(current.get(), answer.getSubmission()));
        return attendance.others(answer.getId(), current.get().person(), clock.instant());
    }
}
