package org.quarterdeck.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.may;
import static org.quarterdeck.testing.Services.the;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.testing.Services;
import org.quarterdeck.theme.summary.SummaryPolicy;

@ExtendWith(Services.class)
class ThemePolicyTest {
    private Programme programme;

    @BeforeEach
    void find() {
        programme = as("manager", () -> the(Programmes.class).programme("icp"));
    }

    @ParameterizedTest
    @CsvSource({"evaluator, true, true", "manager, true, false", "lead.nty, false, false", "contributor.nty, false, false",
            "steering, false, false", "admin, false, false"})
    void sitesAndTheSteeringGroupKnowNothingOfCodings(String who, boolean reads, boolean codes) {
        assertThat(may(who, standing -> ThemePolicy.mayReadCodings(standing, programme))).isEqualTo(reads);
        assertThat(may(who, standing -> ThemePolicy.mayReadCodebook(standing, programme))).isEqualTo(reads);
        assertThat(may(who, standing -> ThemePolicy.mayChangeCodebook(standing, programme))).isEqualTo(reads);
        assertThat(may(who, standing -> ThemePolicy.mayCode(standing, programme))).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({"evaluator, true, true, true", "manager, true, false, true", "lead.nty, false, false, false",
            "steering, false, false, false", "admin, false, false, false"})
    void evaluatorsWriteTheSummaryAndPublishItWithTheManager(String who, boolean drafts, boolean writes, boolean publishes) {
        assertThat(may(who, standing -> SummaryPolicy.maySeeDrafts(standing, programme))).isEqualTo(drafts);
        assertThat(may(who, standing -> SummaryPolicy.mayWrite(standing, programme))).isEqualTo(writes);
        assertThat(may(who, standing -> SummaryPolicy.mayPublish(standing, programme))).isEqualTo(publishes);
    }
}
