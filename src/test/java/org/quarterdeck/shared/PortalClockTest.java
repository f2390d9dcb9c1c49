package org.quarterdeck.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PortalClockTest {
    private static final LocalDate SUMMER = LocalDate.of(2011, 9, 5);

    @Test
    void theDayIsTheOneThatIsPretendedAtEveryTimeOfDay() {
        for (var now : new String[] {"2026-11-22T00:00:30Z", "2026-11-22T12:00:00Z", "2026-11-22T23:30:00Z", "2026-07-01T22:59:00Z", "2026-07-01T23:01:00Z"}) {
            var then = Instant.parse(now).plus(PortalClock.offset(Instant.parse(now), SUMMER));

            assertThat(LocalDate.ofInstant(then, PortalTime.ZONE)).as(now).isEqualTo(SUMMER);
            assertThat(PortalTime.time(then)).as(now).isEqualTo(PortalTime.time(Instant.parse(now)));
        }
    }
}
