package org.quarterdeck.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayEntryTest {
    @ParameterizedTest
    @CsvSource({"5,9,2011", "05,09,2011", "' 5 ',sep,' 2011'", "5,September,2011"})
    void aDayIsReadAsPeopleTypeIt(String day, String month, String year) {
        assertThat(entry(day, month, year).read("due", "new due date")).isEqualTo(LocalDate.of(2011, 9, 5));
    }

    @ParameterizedTest
    @CsvSource({"'','','',due:day,Enter the new due date", "'',9,2011,due:day,The new due date must include a day",
            "5,'',2011,due:month,The new due date must include a month", "5,9,'',due:year,The new due date must include a year",
            "5,9,11,due:year,'The year of the new due date must have 4 numbers, such as 2011'",
            "31,9,2011,due:day,'The new due date must be a real date, such as 27 9 2011'",
            "5,Octember,2011,due:day,'The new due date must be a real date, such as 27 9 2011'",
            "5,se,2011,due:day,'The new due date must be a real date, such as 27 9 2011'",
            "99999999999,9,2011,due:day,'The new due date must be a real date, such as 27 9 2011'",
            "<b>,9,2011,due:day,'The new due date must be a real date, such as 27 9 2011'"})
    void whatIsNoDayIsRefusedAtTheFieldThatIsWrong(String day, String month, String year, String field, String message) {
        assertThatThrownBy(() -> entry(day, month, year).read("due", "new due date"))
                .isInstanceOfSatisfying(Invalid.class, wrong -> assertThat(wrong.field()).isEqualTo(field)).hasMessage(message);
    }

    @Test
    void aDayIsShownAsItIsTyped() {
        var entry = DayEntry.of(LocalDate.of(2011, 9, 5));

        assertThat(entry).extracting(DayEntry::getDay, DayEntry::getMonth, DayEntry::getYear).containsExactly("5", "9", "2011");
    }

    private static DayEntry entry(String day, String month, String year) {
        var entry = new DayEntry();
        entry.setDay(day);
        entry.setMonth(month);
        entry.setYear(year);
        return entry;
    }
}
