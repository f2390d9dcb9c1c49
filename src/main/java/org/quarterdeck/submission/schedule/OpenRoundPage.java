package org.quarterdeck.submission.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Invalid;
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
    @Param
    String programme;
    @Inject
    @Param(name = "round")
    String code;

    private Round round;
    private List<Round> closing;
    private List<Submission> unsubmitted;

    /** @throws org.quarterdeck.shared.Refused unless the person manages the programme */
    public Round getRound() {
        if (round == null) {
            round = schedule.round(programme, code);
        }
        return round;
    }

    /** Why it cannot be opened, or null. */
    public String getHindrance() {
        return schedule.hindrance(getRound()).orElse(null);
    }

    /** The open rounds that it closes: one, or none. */
    public List<Round> getClosing() {
        if (closing == null) {
            closing = programmes.rounds(getRound().getProgramme()).stream()
                    .filter(earlier -> earlier.isOpen() && earlier.getOrdinal() < round.getOrdinal()).toList();
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
        return programmes.sites(getRound().getProgramme()).size();
    }

    public String getOpens() {
        return PortalTime.day(getRound().getOpensOn());
    }

    public String getDue() {
        return PortalTime.day(getRound().getDueOn());
    }

    public void open() {
        try {
            schedule.open(programme, code);
            Messages.addFlashGlobalInfo("Round " + code + " is open. The sites have been told.");
            Faces.redirect(getRound().getAddress());
        } catch (Invalid refused) {
            Messages.addGlobalError(refused.getMessage());
        }
    }
}
