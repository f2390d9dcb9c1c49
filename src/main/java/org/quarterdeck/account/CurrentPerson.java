package org.quarterdeck.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;
import org.quarterdeck.shared.NotFound;

/** The person on whose behalf this request is made. */
@Named
@RequestScoped
public class CurrentPerson {
    @Inject
    SecurityContext security;
    @Inject
    People people;

    private Optional<Person> person;

    public Optional<Person> find() {
        if (person == null) {
            var caller = security.getCallerPrincipal();
            person = caller == null ? Optional.empty() : people.withHandle(caller.getName());
        }
        return person;
    }

    /**
     * From here on this request is made for somebody who is not there. Only for work in the background, which has a request
     * of its own in which nobody has signed in.
     *
     * @throws IllegalStateException if the request is somebody's already
     */
    public void standInFor(Person absent) {
        if (person != null) {
            throw new IllegalStateException("This request is already somebody's");
        }
        person = Optional.of(absent);
    }

    /** @throws NotFound if nobody is signed in */
    public Person get() {
        return find().orElseThrow(NotFound::new);
    }

    public boolean isSignedIn() {
        return find().isPresent();
    }

    public String getName() {
        return find().map(Person::getName).orElse("");
    }

    public boolean isAdministrator() {
        return find().map(Person::isAdministrator).orElse(false);
    }
}
