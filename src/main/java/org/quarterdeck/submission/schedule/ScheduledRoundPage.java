package org.quarterdeck.submission.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;

/** The round that a manager opens or closes, as the address of the page names it. */
@Named
@RequestScoped
public class ScheduledRoundPage {
    /** Opens or closes. */
    interface Change {
        void make(String programme, String round);
    }

    @Inject
    Schedule schedule;
    @Inject
    @Param
    String programme;
    @Inject
    @Param(name = "round")
    String code;

    private Round round;

    /** @throws org.quarterdeck.shared.Refused unless the person manages the programme */
    public Round getRound() {
        if (round == null) {
            round = schedule.round(programme, code);
        }
        return round;
    }

    public String getDue() {
        return PortalTime.day(getRound().getDueOn());
    }

    /** @param done what has become of the round, after its code */
    void change(Change change, String done) {
        try {
            change.make(programme, code);
            Messages.addFlashGlobalInfo("Round " + code + " " + done);
            Faces.redirect(getRound().getAddress());
        } catch (Invalid refused) {
            Messages.addGlobalError(refused.getMessage());
        }
    }
}
