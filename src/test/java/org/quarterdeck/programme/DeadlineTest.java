package org.quarterdeck.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final LocalDate DUE = LocalDate.of(2011, 9, 30);

    @Test
    void daysAreCountedDownToTheDueDateAndUpAfterIt() {
        assertThat(on(DUE.minusDays(25))).isEqualTo("25 days left");
        assertThat(on(DUE.minusDays(1))).isEqualTo("1 day left");
        assertThat(on(DUE)).isEqualTo("Due today");
        assertThat(on(DUE.plusDays(1))).isEqualTo("1 day late");
        assertThat(on(DUE.plusDays(40))).isEqualTo("40 days late");
    }

    private static String on(LocalDate today) {
        return Deadline.of(new Round(null, "T6", 6, 29, DUE.minusDays(60), DUE), today).getText();
    }
}
