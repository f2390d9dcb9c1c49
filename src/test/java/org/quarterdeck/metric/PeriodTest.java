package org.quarterdeck.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import org.junit.jupiter.api.Test;

class PeriodTest {
    @Test
    void aPeriodIsAMonthOrAQuarter() {
        assertThat(Period.of("2009-Q2").label()).isEqualTo("April to June 2009");
        assertThat(Period.of("2009-04").label()).isEqualTo("April 2009");
        assertThat(Period.of("2009-Q2").code()).isEqualTo("2009-Q2");
        assertThat(Period.of("2010-12").code()).isEqualTo("2010-12");
        assertThat(Period.of("2009-Q4").shortLabel()).isEqualTo("Oct–Dec 2009");
        assertThat(Period.of("2009-Q4")).isLessThan(Period.of("2010-01"));
    }

    @Test
    void nothingElseIsAPeriod() {
        assertThatThrownBy(() -> Period.of("2009-Q5")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Period.of("2009")).isInstanceOf(DateTimeException.class);
    }
}
