package org.quarterdeck.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.transaction.Transactional;
import java.util.Set;

/**
 * Checks an e-mail address and a password. An unknown address costs the same time and gets the same answer as a wrong
 * password, and both are slowed down alike after repeated failures.
 */
@ApplicationScoped
public class SignIn implements IdentityStore {
    private static final int FREE = 5;

    @Inject
    People people;
    @Inject
    Passwords passwords;
    @Inject
    Attempts attempts;

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
            attempts.failed(key(given.getCaller()));
            return CredentialValidationResult.INVALID_RESULT;
        }
        attempts.forget(key(given.getCaller()));
        return new CredentialValidationResult(person.get().handle(), Set.of());
    }

    /** Whether this address, known or not, has to wait before the next attempt. */
    @Transactional
    public boolean mustWait(String email) {
        return attempts.mustWait(key(email), FREE);
    }

    private String hashOfNobody() {
        if (hashOfNobody == null) {
            hashOfNobody = passwords.hash(People.randomKey());
        }
        return hashOfNobody;
    }

    private static String key(String email) {
        return Person.addressOf(email);
    }
}
