package org.quarterdeck.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.primefaces.PrimeFaces;

/** What pages say that save while one writes: to the script whether the text is safe, and beside the buttons when it was saved last. */
@RequestScoped
public class SavingPart {
    @Inject
    PortalClock clock;

    /**
     * The text is safe.
     *
     * @param more is said after the time; may be empty
     * @param seen stands for the text as it is kept, for the next time
     */
    public void saved(String more, String seen) {
        say("SAVED", "Saved at " + PortalTime.time(clock.instant()) + more);
        PrimeFaces.current().ajax().addCallbackParam("seen", seen);
    }

    /** It cannot be accepted, and nothing was changed. */
    public void refused(Invalid wrong) {
        say("REFUSED", wrong.getMessage());
    }

    /** @param outcome what the script makes of it, such as OVERTAKEN or CLOSED */
    public void say(String outcome, String message) {
        var reply = PrimeFaces.current().ajax();
        reply.addCallbackParam("outcome", outcome);
        reply.addCallbackParam("message", message);
    }

    /** Such as "Saved at 14:02 by Ann Bell", with the day where it was not today. */
    public String last(Instant at, String by) {
        boolean today = PortalTime.dayOf(at).equals(PortalTime.dayOf(clock.instant()));
        return "Saved " + (today ? "at " + PortalTime.time(at) : "on " + PortalTime.dayAndTime(at)) + " by " + by;
    }
}
