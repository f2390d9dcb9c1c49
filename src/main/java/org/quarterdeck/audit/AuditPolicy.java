package org.quarterdeck.audit;

import org.quarterdeck.account.Person;

/** Who may read what was done: the administrator of the installation. */
final class AuditPolicy {
    private AuditPolicy() {
    }

    static boolean mayRead(Person who) {
        return who.isAdministrator();
    }
}
