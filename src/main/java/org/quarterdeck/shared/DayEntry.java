package org.quarterdeck.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;

/** A day as a person types it: day, month and year in three fields, the month as a number or as its name. */
public class DayEntry {
    private String day = "";
    private String month = "";
    private String year = "";

    public static DayEntry of(LocalDate date) {
        var entry = new DayEntry();
        entry.day = Integer.toString(date.getDayOfMonth());
        entry.month = Integer.toString(date.getMonthValue());
        entry.year = Integer.toString(date.getYear());
        return entry;
    }

    public boolean isEmpty() {
        return (day + month + year).isBlank();
    }

    /**
     * The day that was typed.
     *
     * @param field of the page; the refusal names its part, such as {@code due:month}
     * @param name what the day is called, such as "new due date"
     * @throws Invalid if a part is missing, or there is no such day
     */
    public LocalDate read(String field, String name) {
        if (isEmpty()) {
            throw new Invalid(field + ":day", "Enter the " + name);
        }
        require(day, field + ":day", name, "a day");
        require(month, field + ":month", name, "a month");
        require(year, field + ":year", name, "a year");
        if (!year.strip().matches("[12]\\d{3}")) {
            throw new Invalid(field + ":year", "The year of the " + name + " must have 4 numbers, such as 2011");
        }
        try {
            return LocalDate.of(number(year), monthNumber(), number(day));
        } catch (DateTimeException | NumberFormatException unreal) {
            throw new Invalid(field + ":day", "The " + name + " must be a real date, such as 27 9 2011");
        }
    }

    private static void require(String part, String field, String name, String what) {
        if (part.isBlank()) {
            throw new Invalid(field, "The " + name + " must include " + what);
        }
    }

    private static int number(String part) {
        return Integer.parseInt(part.strip());
    }

    private int monthNumber() {
        var typed = month.strip().toLowerCase(Locale.UK);
        return Arrays.stream(Month.values()).filter(each -> typed.length() > 2
                && each.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK).startsWith(typed))
                .findFirst().map(Month::getValue).orElseGet(() -> number(typed));
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day == null ? "" : day;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month == null ? "" : month;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year == null ? "" : year;
    }
}
