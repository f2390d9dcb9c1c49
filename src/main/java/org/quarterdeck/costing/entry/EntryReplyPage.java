package org.quarterdeck.costing.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Supplier;
import org.omnifaces.util.Messages;
import org.quarterdeck.costing.LastSaved;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.SavingPart;

/** Says what became of what was typed: to the script that saves meanwhile, and beside the buttons. */
@RequestScoped
public class EntryReplyPage {
    private static final Set<String> WORKING = Set.of("wte", "months", "annual");

    @Inject
    SavingPart reply;

    /** @param more is said after the time at which it was saved; may be empty */
    public void answer(Supplier<? extends Kept<?>> saving, Supplier<String> more) {
        try {
            var kept = saving.get();
            if (kept.isSaved()) {
                reply.saved(more.get(), kept.seen());
            } else {
                reply.say(kept.outcome().name(), explanation(kept));
            }
        } catch (Invalid wrong) {
            reply.refused(wrong);
        }
    }

    /**
     * Saves at a button; what could not be saved is said beside a field.
     *
     * @param first the field beside which it is said that somebody else was faster
     * @param then what follows once it is saved
     */
    public void save(TypingState typing, Supplier<? extends Kept<?>> saving, String first, Runnable then) {
        try {
            var kept = saving.get();
            typing.take(kept);
            if (kept.isSaved()) {
                then.run();
            } else {
                addError(first, explanation(kept));
            }
        } catch (Invalid wrong) {
            typing.refuse();
            addError(wrong.field(), wrong.getMessage());
        }
    }

    /** Says what is wrong beside its field; three of them stand together in a part of the page that opens. */
    void addError(String field, String what) {
        Messages.addError("form:" + (WORKING.contains(field) ? "working:" : "") + field + ":input", "{0}", what);
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
        return reply.last(last.getAt(), last.getBy().getName());
    }
}
