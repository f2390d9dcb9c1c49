package org.quarterdeck.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.testing.TemplateFile;

class SelfRatingFormTest {
    private static final List<Factor> FACTORS = FrameworkFile.read(TemplateFile.shipped().yaml("maturity/integrated-care-readiness-1.yaml"), null).getFactors();

    private static SelfRatingForm read(String... fields) {
        var typed = new HashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], fields[i + 1]);
        }
        return SelfRatingForm.read(FACTORS, typed);
    }

    @Test
    void levelZeroIsAnAnswerAndNothingIsNone() {
        var form = read("level-design", "0", "reason-design", "Nobody has described it.", "level-culture", "");

        assertThat(form.isSound()).isTrue();
        assertThat(form.given()).singleElement().satisfies(given -> {
            assertThat(given.level().getLabel()).isEqualTo("0 Not considered");
            assertThat(given.aspiration()).isNull();
        });
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var form = read("level-design", "3", "reason-design", " ", "reason-culture", "They trust each other.",
                "level-finance", "9", "reason-finance", "x", "level-governance", "2", "reason-governance", "y".repeat(4_001));

        assertThat(form.problems()).extracting(Invalid::field).containsExactly("reason-design", "level-finance", "reason-governance", "level-culture");
    }

    @ParameterizedTest
    @CsvSource({"March 2012, 2012-03", "mar 2012, 2012-03", "3/2012, 2012-03", "03 2012, 2012-03", "2012-03, 2012-03", "DECEMBER  2011, 2011-12"})
    void aMonthIsReadAsPeopleWriteIt(String typed, YearMonth month) {
        assertThat(SelfGiven.read(FACTORS.get(0), by(typed)).orElseThrow().by()).isEqualTo(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "13/2012", "2012", "March 12", "1/1/2012", "March 20122"})
    void whatIsNoMonthIsRefused(String typed) {
        assertThat(SelfRatingForm.read(FACTORS, by(typed)).problems()).singleElement().satisfies(wrong -> {
            assertThat(wrong.field()).isEqualTo("by-design");
            assertThat(wrong.getMessage()).contains("March 2012");
        });
    }

    private static Map<String, String> by(String month) {
        return Map.of("level-design", "2", "reason-design", "Why", "aspiration-design", "3", "by-design", month);
    }
}
