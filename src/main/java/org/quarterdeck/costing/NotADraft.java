package org.quarterdeck.costing;

import org.quarterdeck.shared.Invalid;

/** A pro-forma that is submitted cannot be changed until a manager returns it. */
public class NotADraft extends Invalid {
    public NotADraft() {
        super("state", "This pro-forma was submitted and cannot be changed now. A programme manager can return it to you");
    }
}
