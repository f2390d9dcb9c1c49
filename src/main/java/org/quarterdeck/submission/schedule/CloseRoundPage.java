package org.quarterdeck.submission.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.Submission;

/** What follows when a manager closes a round now, and the closing. */
@Named
@RequestScoped
public class CloseRoundPage {
    @Inject
    Schedule schedule;
    @Inject
    @Param
    String programme;
    @Inject
    @Param(name = "round")
    String code;

    private Round round;
    private List<Submission> unsubmitted;

    /** @throws org.quarterdeck.shared.Refused unless the person manages the programme */
    public Round getRound() {
        if (round == null) {
            round = schedule.round(programme, code);
        }
        return round;
    }

    public List<Submission> getUnsubmitted() {
        if (unsubmitted == null) {
            unsubmitted = schedule.unsubmitted(getRound());
        }
        return unsubmitted;
    }

    public String getDue() {
        return PortalTime.day(getRound().getDueOn());
    }

    public void close() {
        try {
            schedule.close(programme, code);
            Messages.addFlashGlobalInfo("Round " + code + " is closed.");
            Faces.redirect(getRound().getAddress());
        } catch (Invalid refused) {
            Messages.addGlobalError(refused.getMessage());
        }
    }
}
