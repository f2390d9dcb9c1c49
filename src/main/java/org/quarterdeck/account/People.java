package org.quarterdeck.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.quarterdeck.shared.Checksum;

/** Finds and makes people and their keys. */
@ApplicationScoped
public class People {
    private static final int KEY_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    EntityManager db;
    @Inject
    Clock clock;

    @Transactional
    public Optional<Person> withEmail(String email) {
        return db.createQuery("select p from Person p where p.email = :email", Person.class)
                .setParameter("email", Person.addressOf(email)).getResultStream().findFirst();
    }

    @Transactional
    public Optional<Person> withHandle(String handle) {
        return db.createQuery("select p from Person p where p.handle = :handle and p.active = true", Person.class)
                .setParameter("handle", handle).getResultStream().findFirst();
    }

    /** The person whose API token this is. */
    @Transactional
    public Optional<Person> withToken(String token) {
        return db.createQuery("select t.person from ApiToken t where t.sha256 = :sha256 and t.person.active = true", Person.class)
                .setParameter("sha256", Checksum.sha256(token)).getResultStream().findFirst();
    }

    @Transactional
    public Person add(String email, String name, String passwordHash) {
        var person = new Person(email, name);
        person.setPasswordHash(passwordHash);
        db.persist(person);
        return person;
    }

    /** Makes a new API token. It is shown this once and cannot be read again. */
    @Transactional
    public String makeToken(Person person) {
        var token = randomKey();
        db.persist(new ApiToken(db.merge(person), Checksum.sha256(token), clock.instant()));
        return token;
    }

    @Transactional
    public boolean isEmpty() {
        return db.createQuery("select count(p) from Person p", Long.class).getSingleResult() == 0;
    }

    /** A key that nobody can guess, as addresses write it. */
    public static String randomKey() {
        var bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
