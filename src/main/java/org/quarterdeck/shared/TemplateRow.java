package org.quarterdeck.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** One row of a CSV template file. */
public class TemplateRow {
    private final String file;
    private final CSVRecord row;

    TemplateRow(String file, CSVRecord row) {
        this.file = file;
        this.row = row;
    }

    /** @throws TemplateError if the row has no such value */
    public String text(String column) {
        return optional(column).orElseThrow(() -> error("give a value for '" + column + "'"));
    }

    public Optional<String> optional(String column) {
        return row.isSet(column) ? Optional.of(row.get(column).strip()).filter(value -> !value.isEmpty()) : Optional.empty();
    }

    public int number(String column) {
        try {
            return Integer.parseInt(text(column));
        } catch (NumberFormatException wrong) {
            throw error("'" + column + "' must be a whole number");
        }
    }

    public Optional<BigDecimal> amount(String column) {
        try {
            return optional(column).map(BigDecimal::new);
        } catch (NumberFormatException wrong) {
            throw error("'" + column + "' must be an amount such as 1234.50");
        }
    }

    public boolean yes(String column) {
        return switch (text(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw error("'" + column + "' must be yes or no");
        };
    }

    public LocalDate day(String column) {
        try {
            return LocalDate.parse(text(column));
        } catch (DateTimeParseException wrong) {
            throw error("'" + column + "' must be a date such as 2009-07-31");
        }
    }

    public TemplateError error(String message) {
        return new TemplateError(file, (int) row.getRecordNumber() + 1, message);
    }
}
