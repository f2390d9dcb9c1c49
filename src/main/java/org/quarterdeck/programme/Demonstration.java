package org.quarterdeck.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import org.quarterdeck.account.Passwords;
import org.quarterdeck.account.People;
import org.quarterdeck.account.Person;

/** The Integrated Care Pilots, as an installation shows them on its first start. */
@ApplicationScoped
public class Demonstration {
    private static final String PROGRAMME = "icp";
    static final String PASSWORD = "quarterdeck-demo";

    @Inject
    EntityManager db;
    @Inject
    ProgrammeReader reader;
    @Inject
    Passwords passwords;
    @Inject
    People people;

    /** Loads the programme; one hash serves all its accounts, since their password is published. Gives a line per token. */
    @Transactional
    public String load() {
        reader.read(PROGRAMME, passwords.hash(PASSWORD));
        return db.createQuery("select p from Person p order by p.email", Person.class).getResultStream()
                .map(person -> person.getEmail() + " " + people.makeToken(person))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
