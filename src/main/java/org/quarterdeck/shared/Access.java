package org.quarterdeck.shared;

/** Turns a policy's answer into a refusal. */
public final class Access {
    private Access() {
    }

    /** @throws NotFound unless the person may know of the thing at all */
    public static void see(boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
    }

    /** @throws Refused unless the person may do this to a thing that they may see */
    public static void require(boolean allowed) {
        if (!allowed) {
            throw new Refused();
        }
    }
}
