package org.quarterdeck.account;

/** Accounts are the administrator's work and nobody else's. */
public final class AccountPolicy {
    private AccountPolicy() {
    }

    public static boolean mayAdminister(Person who) {
        return who.isActive() && who.isAdministrator();
    }
}
