package org.quarterdeck.costing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PoundsTest {
    @Test
    void amountsAreShownToThePennyWithHalvesUp() {
        assertThat(Pounds.shown(new BigDecimal("141373"))).isEqualTo("£141,373.00");
        assertThat(Pounds.shown(new BigDecimal("0.125"))).isEqualTo("£0.13");
        assertThat(Pounds.shown(new BigDecimal("-1000.005"))).isEqualTo("-£1,000.01");
        assertThat(Pounds.shown(new BigDecimal("99999999999.995"))).isEqualTo("£100,000,000,000.00");
        assertThat(Pounds.plain(new BigDecimal("1E+3"))).isEqualTo("1000.00");
        assertThat(Pounds.plain(null)).isNull();
        assertThat(Pounds.perCent(new BigDecimal("0.4739"))).isEqualTo("47 per cent");
    }
}
