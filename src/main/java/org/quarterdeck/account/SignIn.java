package org.quarterdeck.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.quarterdeck.shared.Checksum;

/**
 * Checks an e-mail address and a password. An unknown address costs the same time and gets the same answer as a wrong
 * password, and both are slowed down alike after repeated failures.
 */
@ApplicationScoped
public class SignIn implements IdentityStore {
    @Inject
    EntityManager db;
    @Inject
    People people;
    @Inject
    Passwords passwords;
    @Inject
    Clock clock;

    private volatile String hashOfNobody;

    @Override
    @Transactional
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential given)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        var person = people.withEmail(given.getCaller()).filter(Person::isActive);
        var stored = person.map(Person::passwordHash).orElseGet(this::hashOfNobody);
        boolean right = passwords.matches(given.getPassword().getValue(), stored);
        if (mustWait(given.getCaller())) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        if (!right || person.isEmpty()) {
            failed(given.getCaller());
            return CredentialValidationResult.INVALID_RESULT;
        }
        forget(given.getCaller());
        return new CredentialValidationResult(person.get().handle(), Set.of());
    }

    /** Whether this address, known or not, has to wait before the next attempt. */
    @Transactional
    public boolean mustWait(String email) {
        var failure = db.find(SignInFailure.class, key(email));
        return failure != null && failure.mustWait(clock.instant());
    }

    private void failed(String email) {
        var failure = db.find(SignInFailure.class, key(email));
        if (failure == null) {
            failure = new SignInFailure(key(email), clock.instant());
            db.persist(failure);
        }
        failure.fail(clock.instant());
    }

    private void forget(String email) {
        var failure = db.find(SignInFailure.class, key(email));
        if (failure != null) {
            db.remove(failure);
        }
    }

    private String hashOfNobody() {
        if (hashOfNobody == null) {
            hashOfNobody = passwords.hash(People.randomKey());
        }
        return hashOfNobody;
    }

    private static String key(String email) {
        return Checksum.sha256(Person.addressOf(email));
    }
}
