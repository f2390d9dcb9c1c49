package org.quarterdeck.costing.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.primefaces.PrimeFaces;
import org.quarterdeck.costing.LastSaved;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalClock;
import org.quarterdeck.shared.PortalTime;

/** Says what became of what was typed: to the script that saves meanwhile, and beside the buttons. */
@RequestScoped
public class EntryReplyPage {
    @Inject
    PortalClock clock;

    /** @param more is said after the time at which it was saved; may be empty */
    public void answer(Supplier<? extends Kept<?>> saving, Supplier<String> more) {
        try {
            var kept = saving.get();
            say(kept.outcome().name(), kept.isSaved() ? "Saved at " + PortalTime.time(clock.instant()) + more.get() : explanation(kept),
                    kept.isSaved() ? kept.seen() : null);
        } catch (Invalid wrong) {
            say("REFUSED", wrong.getMessage(), null);
        }
    }

    private static void say(String outcome, String message, String seen) {
        var reply = PrimeFaces.current().ajax();
        reply.addCallbackParam("outcome", outcome);
        reply.addCallbackParam("message", message);
        if (seen != null) {
            reply.addCallbackParam("seen", seen);
        }
    }

    /** Why it was not saved, and where what was typed is. */
    public String explanation(Kept<?> kept) {
        return kept.isOvertaken() ? who(kept.last()) + " saved something else meanwhile. Nothing was overwritten and yours is kept"
                : "The pro-forma was submitted meanwhile. What you typed is kept among the earlier states";
    }

    private static String who(LastSaved last) {
        return last == null || last.getBy() == null ? "Somebody" : last.getBy().getName();
    }

    /** Such as "Saved at 14:02 by Ann Bell". */
    public String saved(LastSaved last, boolean unsaved) {
        if (unsaved) {
            return "Not saved yet";
        } else if (last == null || last.getAt() == null || last.getBy() == null) {
            return "Nothing changed yet";
        }
        boolean today = PortalTime.dayOf(last.getAt()).equals(PortalTime.dayOf(clock.instant()));
        return "Saved " + (today ? "at " + PortalTime.time(last.getAt()) : "on " + PortalTime.dayAndTime(last.getAt())) + " by " + last.getBy().getName();
    }
}
