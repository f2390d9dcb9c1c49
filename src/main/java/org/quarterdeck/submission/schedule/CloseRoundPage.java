package org.quarterdeck.submission.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quarterdeck.submission.Submission;

/** What follows when a manager closes a round now, and the closing. */
@Named
@RequestScoped
public class CloseRoundPage {
    @Inject
    Schedule schedule;
    @Inject
    ScheduledRoundPage address;

    private List<Submission> unsubmitted;

    public List<Submission> getUnsubmitted() {
        if (unsubmitted == null) {
            unsubmitted = schedule.unsubmitted(address.getRound());
        }
        return unsubmitted;
    }

    public void close() {
        address.change((programme, round) -> schedule.close(programme, round), "is closed.");
    }
}
