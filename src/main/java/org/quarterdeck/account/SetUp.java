package org.quarterdeck.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.PlainText;

/** Makes the first administrator of an empty installation. */
@ApplicationScoped
public class SetUp {
    private static final int SHORTEST_PASSWORD = 12;

    @Inject
    EntityManager db;
    @Inject
    People people;
    @Inject
    Passwords passwords;
    @Inject
    Clock clock;

    /** A fresh key for the one-time link; those made before no longer work. */
    @Transactional
    public String newKey() {
        db.createQuery("delete from SetUpLink l").executeUpdate();
        var key = People.randomKey();
        db.persist(new SetUpLink(Checksum.sha256(key), clock.instant()));
        return key;
    }

    @Transactional
    public boolean isOpen(String key) {
        return db.find(SetUpLink.class, Checksum.sha256(key)) != null;
    }

    /**
     * Uses up the link.
     *
     * @throws NotFound if the link was used before or never given
     * @throws Invalid if the address, the name or the password cannot be taken
     */
    @Transactional
    public void makeAdministrator(String key, String email, String name, String password) {
        var link = db.find(SetUpLink.class, Checksum.sha256(key));
        if (link == null) {
            throw new NotFound();
        }
        if (!Person.addressOf(email).matches("[^@\\s]+@[^@\\s]+")) {
            throw new Invalid("email", "Enter an e-mail address, like name@example.org");
        }
        if (name == null || name.isBlank()) {
            throw new Invalid("name", "Enter your name");
        }
        if (password == null || password.length() < SHORTEST_PASSWORD) {
            throw new Invalid("password", "Choose a password of 12 characters or more");
        }
        people.add(email, PlainText.line("name", name, 200), passwords.hash(password)).makeAdministrator();
        db.remove(link);
    }
}
