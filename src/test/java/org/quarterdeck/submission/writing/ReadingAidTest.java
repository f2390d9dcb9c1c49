package org.quarterdeck.submission.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingAidTest {
    @Test
    void theIndexFollowsItsFormula() {
        var text = "The nurse sees ten people a day now. ".repeat(10).strip();

        var aid = ReadingAid.of(text, List.of());

        assertThat(aid.words()).isEqualTo(80);
        assertThat(aid.grade()).isCloseTo(Math.max(1, 4.71 * 280 / 80 + 0.5 * 80 / 10 - 21.43), within(1e-9));
    }

    @Test
    void longWordsAndSentencesNeedOlderReaders() {
        var text = "Commissioning organisations subsequently renegotiated multidisciplinary arrangements notwithstanding considerable reservations expressed by representatives. ".repeat(5);

        var aid = ReadingAid.of(text, List.of());

        assertThat(aid.grade()).isCloseTo(4.71 * 720 / 60 + 0.5 * 60 / 5 - 21.43, within(1e-9));
        assertThat(aid.getEase()).isEqualTo("Graduates (Automated Readability Index 41.1)");
    }

    @Test
    void aShortTextIsNotMeasured() {
        assertThat(ReadingAid.of("Nothing yet.", List.of()).getEase()).startsWith("Too short to tell");
        assertThat(ReadingAid.of("", List.of()).getWords()).isZero();
    }

    @Test
    void abbreviationsAreFoundThatNobodyExplains() {
        var text = "The PCTs and the GPs met in Q1. The primary care organisation (PCO) paid; QOF (a bonus) did not. Dr McKenzie, EoLC and A&E in phase II.";

        assertThat(ReadingAid.of(text, List.of("GP", "A&E")).getUnexplained()).containsExactly("PCT", "EoLC");
    }
}
