package org.quarterdeck.submission.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.the;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.account.People;
import org.quarterdeck.account.Person;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class AttendanceTest {
    private static final Instant NOW = Instant.parse("2011-09-05T12:00:00Z");

    private final Attendance attendance = new Attendance();

    private static Person person(String who) {
        return the(People.class).withEmail(who + "@example.org").orElseThrow();
    }

    @Test
    void theOthersAreNamedAndNotOneself() {
        attendance.come(1, person("lead.nty"), NOW);
        attendance.come(1, person("contributor.nty"), NOW);
        attendance.come(2, person("lead.tor"), NOW);

        assertThat(attendance.others(1, person("lead.nty"), NOW)).containsExactly(person("contributor.nty").getName());
        assertThat(attendance.others(3, person("lead.nty"), NOW)).isEmpty();
    }

    @Test
    void whoHasGoneIsForgotten() {
        attendance.come(1, person("lead.nty"), NOW);

        assertThat(attendance.others(1, person("contributor.nty"), NOW.plusSeconds(90))).hasSize(1);
        assertThat(attendance.others(1, person("contributor.nty"), NOW.plusSeconds(91))).isEmpty();
    }
}
