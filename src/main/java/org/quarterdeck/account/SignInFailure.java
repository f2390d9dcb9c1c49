package org.quarterdeck.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Failed attempts to sign in with one e-mail address, known or not, or to open links from one place. After some that are free
 * each attempt has to wait, one minute at first and twice as long each time, up to fifteen; an hour without an attempt forgets
 * them.
 */
@Entity
@Table(name = "sign_in_failure")
class SignInFailure {
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    @Id
    @Column(name = "address_sha256")
    private String addressSha256;
    private int failures;
    @Column(name = "last_at")
    private Instant lastAt;

    protected SignInFailure() {
    }

    SignInFailure(String addressSha256, Instant at) {
        this.addressSha256 = addressSha256;
        this.lastAt = at;
    }

    void fail(Instant at) {
        failures = lastAt.plus(FORGOTTEN).isBefore(at) ? 1 : failures + 1;
        lastAt = at;
    }

    /** @param free how many failures cost nothing */
    boolean mustWait(Instant now, int free) {
        return failures >= free && now.isBefore(lastAt.plus(pause(free)));
    }

    private Duration pause(int free) {
        var pause = Duration.ofMinutes(1L << Math.min(failures - free, 4));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
