package org.quarterdeck.theme.summary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.primefaces.PrimeFaces;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalClock;
import org.quarterdeck.shared.PortalTime;

/** Answers the script that saves while one writes: whether the text is safe, or why it is not. */
@RequestScoped
public class AutosavePart {
    @Inject
    PortalClock clock;

    /** @param saving gives the SHA-256 of the text as it is kept */
    public void answer(Supplier<String> saving) {
        try {
            say("SAVED", "Saved at " + PortalTime.time(clock.instant()), saving.get());
        } catch (ChangedMeanwhile other) {
            say("OVERTAKEN", other.by() + " saved another text meanwhile. Yours is kept in the history; save the page to see both", null);
        } catch (NotWritable closed) {
            say("CLOSED", closed.getMessage(), null);
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
}
