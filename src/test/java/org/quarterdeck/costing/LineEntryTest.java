package org.quarterdeck.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.shared.Invalid;

class LineEntryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"£1,234.50 | 1234.50", "1234.5 | 1234.50", "1,234 | 1234.00", "0 | 0.00", "£ 12 | 12.00", ".5 | 0.50",
            "999,999,999.99 | 999999999.99", "1234.500 | 1234.50"})
    void amountsAreReadAsPeopleWriteThem(String typed, String pounds) {
        assertThat(Amounts.pounds("amount", typed).toPlainString()).isEqualTo(pounds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "about 5", "1.234,50", "12,34", "-5", "(5)", "1.005", "1000000000", "1e3", "£", "5 pounds", "٣"})
    void whatIsNoAmountIsRefused(String typed) {
        assertThatThrownBy(() -> Amounts.pounds("amount", typed)).isInstanceOf(Invalid.class);
    }

    @Test
    void aLineIsKeptWhileItCannotBeCountedYet() {
        var entry = new LineEntry("Rent", "", "12.", "", "", "", "", "", "", "");

        assertThat(entry.read(1, CostCategory.SETUP_NON_LABOUR)).isEmpty();
        assertThat(entry.problems(CostCategory.SETUP_NON_LABOUR)).containsOnlyKeys("basis");
    }

    @Test
    void staffCostsAreWorkedOutToThePenny() {
        var entry = new LineEntry("Nurse", "ACTUAL", "", "", "", "", "25", "0.6", "7", "32,000");
        var item = entry.read(1, CostCategory.RUNNING_EXISTING_STAFF).orElseThrow();

        assertThat(item.amount()).isEqualByComparingTo("11200.00");
        assertThat(item.added()).isEqualByComparingTo("8400");
        assertThat(item.working().arithmetic()).isEqualTo("0.6 whole-time equivalents × 7 of 12 months × £32,000.00 a year = £11,200.00");
    }

    @Test
    void anAmountThatIsNotWhatTheWorkingComesToIsSaid() {
        var entry = new LineEntry("Nurse", "ACTUAL", "5", "", "", "", "", "1", "12", "30000");

        assertThat(entry.problems(CostCategory.RUNNING_NEW_STAFF)).containsOnlyKeys("amount");
        assertThat(entry.problems(CostCategory.RUNNING_NON_LABOUR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"RUNNING_NEW_STAFF, 13, months", "RUNNING_NEW_STAFF, 0, months", "SETUP_LABOUR, 61, months"})
    void monthsAreThoseThatTheCategoryHas(CostCategory category, String months, String field) {
        assertThat(new LineEntry("A", "ACTUAL", "", "", "", "", "", "1", months, "12").problems(category)).containsOnlyKeys(field);
    }

    @Test
    void aRangeStandsTheRightWayRound() {
        assertThat(new LineEntry("A", "RANGE", "left over", "2", "1", "", "", "", "", "").problems(CostCategory.SETUP_LABOUR)).containsOnlyKeys("low");
        assertThat(new LineEntry("A", "RANGE", "left over", "1", "2", "", "", "", "", "").read(1, CostCategory.SETUP_LABOUR)).get()
                .satisfies(item -> assertThat(item.confidence()).isEqualTo(Confidence.NOT_KNOWN));
    }

    @Test
    void whatIsFrozenReadsAsItWasAndHasTheSameText() {
        var item = new LineEntry("Nurse “=1+1”", "ESTIMATE", "", "", "", "10", "33.33", "0.6", "7", "32,000.10").read(4, CostCategory.RUNNING_EXISTING_STAFF).orElseThrow();
        var content = new CostContent(List.of(item), List.of(new CostContent.Unknown(CostCategory.CARRIED_OVER, "Why")),
                List.of(CostCategory.SETUP_LABOUR), null, new BigDecimal("5.00"), "Notes\nof two lines");

        assertThat(CostJson.read(CostJson.write(content))).isEqualTo(content);
        assertThat(LineEntry.of(item).read(4, CostCategory.RUNNING_EXISTING_STAFF)).contains(item);
    }
}
