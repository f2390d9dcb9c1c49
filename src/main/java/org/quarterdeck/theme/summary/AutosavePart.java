package org.quarterdeck.theme.summary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.SavingPart;

/** Answers the script that saves while one writes: whether the text is safe, or why it is not. */
@RequestScoped
public class AutosavePart {
    @Inject
    SavingPart reply;

    /** @param saving gives the SHA-256 of the text as it is kept */
    public void answer(Supplier<String> saving) {
        try {
            reply.saved("", saving.get());
        } catch (ChangedMeanwhile other) {
            reply.say("OVERTAKEN", other.by() + " saved another text meanwhile. Yours is kept in the history; save the page to see both");
        } catch (NotWritable closed) {
            reply.say("CLOSED", closed.getMessage());
        } catch (Invalid wrong) {
            reply.refused(wrong);
        }
    }
}
