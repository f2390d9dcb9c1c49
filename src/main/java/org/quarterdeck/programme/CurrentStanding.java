package org.quarterdeck.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.quarterdeck.account.CurrentPerson;
import org.quarterdeck.shared.NotFound;

/** The standing of the person on whose behalf this request is made, read once. */
@Named
@RequestScoped
public class CurrentStanding {
    @Inject
    CurrentPerson current;
    @Inject
    Memberships memberships;

    private Standing standing;

    /** @throws NotFound if nobody is signed in */
    public Standing get() {
        if (standing == null) {
            standing = memberships.standingOf(current.get());
        }
        return standing;
    }
}
