package org.quarterdeck.shared.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;

/** Reads what somebody has pasted or sent as rows of text. Nothing is calculated, and nothing larger than a person fills in is read. */
public final class SheetReader {
    public static final int MOST_ROWS = 2_000;
    public static final int MOST_COLUMNS = 60;
    static final int LONGEST_CELL = 32_767;

    private SheetReader() {
    }

    /**
     * What was copied from a spreadsheet: cells parted by tabs, quoted where they hold line breaks.
     *
     * @param field names the text in the message when it is refused
     * @throws Invalid if it is no table, or has more than {@value #MOST_ROWS} rows or {@value #MOST_COLUMNS} columns
     */
    public static List<SheetRow> pasted(String field, String text) {
        PlainText.normalise(field, text);
        var normal = text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\r\n?", "\n").stripTrailing();
        var format = (normal.indexOf('\t') >= 0 ? CSVFormat.TDF : CSVFormat.RFC4180).builder().setRecordSeparator('\n').setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(false).setTrim(true).get();
        try (var parser = CSVParser.parse(normal, format)) {
            var rows = parser.getRecords();
            if (rows.size() > MOST_ROWS || rows.stream().anyMatch(row -> row.size() > MOST_COLUMNS)) {
                throw tooLarge(field);
            }
            return IntStream.range(0, rows.size()).mapToObj(i -> row(i + 1, rows.get(i))).filter(row -> !row.isEmpty()).toList();
        } catch (IOException | IllegalStateException | IllegalArgumentException | UncheckedIOException unreadable) {
            throw new Invalid(field, "This cannot be read as a table: a quotation mark is not closed. Copy the cells again and paste them");
        }
    }

    private static SheetRow row(int number, CSVRecord cells) {
        return new SheetRow(number, cells.stream().map(SheetReader::typed).toList());
    }

    /** A text that a spreadsheet would calculate is taken as the formula that it is; a negative number is none. */
    private static SheetCell typed(String text) {
        var stripped = text.strip();
        boolean formula = stripped.matches("(?s)[=@].*") || stripped.matches("(?s)[+\\-].*") && !stripped.matches("[+\\-]\\s*[£]?[\\d.,]+%?");
        return new SheetCell(stripped, formula);
    }

    /**
     * The sheets of an Excel file by their names, in their order; empty rows are left out.
     *
     * @throws Invalid if this is no Excel file that opens without a password, it is damaged, carries macros or is too large
     */
    public static Map<String, List<SheetRow>> workbook(String field, byte[] file) {
        return new WorkbookReader(field, UnpackedSheets.of(field, file)).sheets();
    }

    static Invalid tooLarge(String field) {
        return new Invalid(field, "There are more cells than are read at once: 2,000 rows and 60 columns. Leave out what does not belong to it");
    }
}
