package org.quarterdeck.submission.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.Submission;

/** What follows when a manager opens a round now, and the opening. */
@Named
@RequestScoped
public class OpenRoundPage {
    @Inject
    Schedule schedule;
    @Inject
    Programmes programmes;
    @Inject
    ScheduledRoundPage address;

    private List<Round> closing;
    private List<Submission> unsubmitted;

    /** Why it cannot be opened, or null. */
    public String getHindrance() {
        return schedule.hindrance(address.getRound()).orElse(null);
    }

    /** The open rounds that it closes: one, or none. */
    public List<Round> getClosing() {
        if (closing == null) {
            closing = programmes.rounds(address.getRound().getProgramme()).stream()
                    .filter(earlier -> earlier.isOpen() && earlier.getOrdinal() < address.getRound().getOrdinal()).toList();
        }
        return closing;
    }

    public List<Submission> getUnsubmitted() {
        if (unsubmitted == null) {
            unsubmitted = getClosing().stream().flatMap(each -> schedule.unsubmitted(each).stream()).toList();
        }
        return unsubmitted;
    }

    public int getSites() {
        return programmes.sites(address.getRound().getProgramme()).size();
    }

    public String getOpens() {
        return PortalTime.day(address.getRound().getOpensOn());
    }

    public void open() {
        address.change((programme, round) -> schedule.open(programme, round), "is open. The sites have been told.");
    }
}
