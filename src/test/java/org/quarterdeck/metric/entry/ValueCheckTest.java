package org.quarterdeck.metric.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.metric.Frequency;
import org.quarterdeck.metric.Period;
import org.quarterdeck.shared.Invalid;

/** Numbers and periods as people write them. */
class ValueCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,234.5|1234.5", "58%|58", " 0 |0", "-11.6|-11.6", "\u22122|-2", ".5|0.5", "1000000|1000000", "46.500|46.5"})
    void aNumberIsReadAsItIsMeant(String written, BigDecimal meant) {
        assertThat(TypedNumber.of("value", written)).isEqualByComparingTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"about 5", "1,23", "1.2.3", "=1+1", "-", "1e9", "1.1234567", "1234567890123", "5 days", "NaN"})
    void nothingElseIsANumber(String written) {
        assertThatThrownBy(() -> TypedNumber.of("value", written)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({"2010-04,2010-04", "April 2010,2010-04", "Apr-10,2010-04", "apr 2010,2010-04", "01/04/2010,2010-04", "2010-4,2010-04", "40269,2010-04", "Sept 2010,2010-09"})
    void aMonthIsReadAsItIsMeant(String written, String meant) {
        assertThat(TypedPeriod.of(written, Frequency.MONTH)).contains(Period.of(meant));
    }

    @ParameterizedTest
    @CsvSource({"2010-Q2,2010-Q2", "Q2 2010,2010-Q2", "April to June 2010,2010-Q2", "Apr-Jun 2010,2010-Q2", "2010 q2,2010-Q2", "2010-04,2010-Q2", "April 2010,2010-Q2"})
    void aQuarterIsReadAsItIsMeant(String written, String meant) {
        assertThat(TypedPeriod.of(written, Frequency.QUARTER)).contains(Period.of(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2010", "13/2010", "2010-13", "June", "Q5 2010", "April to May 2010", "2010-Q2", "31/13/2010", "Total"})
    void nothingElseIsAMonth(String written) {
        assertThat(TypedPeriod.of(written, Frequency.MONTH)).isEqualTo(Optional.empty());
    }

    @Test
    void noQuarterBeginsInMay() {
        assertThat(TypedPeriod.of("2010-05", Frequency.QUARTER)).isEmpty();
    }
}
