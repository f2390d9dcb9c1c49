package org.quarterdeck.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class AccountsTest {
    @Test
    void anAdministratorSeesEveryAccount() {
        doAs("admin", () -> {
            assertThat(the(Accounts.class).count()).isEqualTo(37);
            assertThat(the(Accounts.class).page(1)).hasSize(37).extracting(Person::getEmail).isSorted();
            assertThat(the(Accounts.class).page(2)).isEmpty();
        });
    }

    @Test
    void toOthersThereIsNothing() {
        assertThatThrownBy(() -> as("manager", () -> the(Accounts.class).count())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("manager", () -> the(Accounts.class).page(1))).isInstanceOf(NotFound.class);
    }

    @Test
    void aClosedAccountAdministersNothing() {
        var person = new Person("somebody@example.org", "Somebody");
        person.makeAdministrator();
        assertThat(AccountPolicy.mayAdminister(person)).isTrue();

        person.deactivate();

        assertThat(AccountPolicy.mayAdminister(person)).isFalse();
    }
}
