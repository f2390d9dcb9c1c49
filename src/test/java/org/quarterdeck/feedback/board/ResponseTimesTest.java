package org.quarterdeck.feedback.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseTimesTest {
    private static ResponseTimes times(Long... days) {
        return new ResponseTimes(List.of(days));
    }

    @Test
    void theMedianIsTheOneInTheMiddleOrTheMeanOfTheTwoThere() {
        assertThat(times(7L).getMedian()).isEqualTo("7");
        assertThat(times(30L, 2L, 10L).getMedian()).isEqualTo("10");
        assertThat(times(10L, 2L).getMedian()).isEqualTo("6");
        assertThat(times(40L, 3L, 10L, 2L).getMedian()).isEqualTo("6.5");
        assertThat(times(0L, 0L, 1L, 1L).getMedian()).isEqualTo("0.5");
    }

    @Test
    void theLongestIsTheLastInOrder() {
        assertThat(times(9L, 30L, 10L).getLongest()).isEqualTo("30");
        assertThat(times(9L, 30L, 10L).getCount()).isEqualTo(3);
    }

    @Test
    void nothingHasNoFigures() {
        assertThat(times().getMedian()).isEqualTo("No data");
        assertThat(times().getLongest()).isEqualTo("No data");
        assertThat(times().getCount()).isZero();
    }

    /** In summer a day in the portal's time zone begins at eleven in the evening by UTC. */
    @ParameterizedTest
    @CsvSource({"2011-01-10T00:00:00Z, 2011-01-10T23:59:59Z, 0", "2011-01-10T23:59:59Z, 2011-01-11T00:00:00Z, 1",
            "2011-07-10T22:59:59Z, 2011-07-10T23:00:00Z, 1", "2011-07-10T23:00:00Z, 2011-07-11T22:59:59Z, 0",
            "2011-03-26T12:00:00Z, 2011-03-28T00:00:00Z, 2", "2012-02-28T12:00:00Z, 2012-03-01T12:00:00Z, 2"})
    void daysAreThoseOfThePortalsCalendar(Instant from, Instant to, long days) {
        assertThat(ResponseTimes.days(from, to)).isEqualTo(days);
    }
}
