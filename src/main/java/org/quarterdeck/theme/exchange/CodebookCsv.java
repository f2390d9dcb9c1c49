package org.quarterdeck.theme.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.quarterdeck.shared.CsvTable;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Theme;

/** A codebook as a table, a row for each theme, those above a theme before it. */
public final class CodebookCsv {
    private static final Map<String, String> COLUMNS = columns();
    /** What {@link CsvTable} puts an apostrophe before, so that a spreadsheet takes it for no formula. */
    private static final Pattern MADE_HARMLESS = Pattern.compile("'+[=+\\-@\t\r]");

    private CodebookCsv() {
    }

    /** The columns, in their order. */
    public record Line(String code, String name, String kind, String parent, String definition, String use, String avoid, String example,
            String colour, String symbol, String state) {
        static Line of(Theme theme) {
            return new Line(theme.getCode(), theme.getName(), theme.getKind().getLabel(), theme.getParent() == null ? "" : theme.getParent().getCode(),
                    theme.getDefinition(), theme.getUse(), theme.getAvoid(), theme.getExample(), theme.getColour().getLabel(),
                    theme.getSymbol().getLabel(), theme.getState().getLabel());
        }
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("code", ThemeRow.CODE);
        columns.put("name", ThemeRow.NAME);
        columns.put("kind", ThemeRow.KIND);
        columns.put("parent", ThemeRow.PARENT);
        columns.put("definition", ThemeRow.DEFINITION);
        columns.put("use", ThemeRow.USE);
        columns.put("avoid", ThemeRow.AVOID);
        columns.put("example", ThemeRow.EXAMPLE);
        columns.put("colour", ThemeRow.COLOUR);
        columns.put("symbol", ThemeRow.SYMBOL);
        columns.put("state", ThemeRow.STATE);
        return columns;
    }

    public static void write(Codebook codebook, Writer out) throws IOException {
        var table = new CsvTable(Line.class, out);
        for (var theme : codebook.getThemes()) {
            table.add(Line.of(theme));
        }
        table.flush();
    }

    /**
     * The rows of a table whose first line names its columns. Commas or semicolons part the cells.
     *
     * @throws Invalid if it is no such table, has an unknown column, or none for the code and the name
     */
    public static List<ThemeRow> read(String text) {
        var table = text.startsWith("\ufeff") ? text.substring(1) : text;
        var header = table.lines().findFirst().orElse("");
        char separator = header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
        try (var parser = CSVParser.parse(new StringReader(table), CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).build())) {
            return rows(parser);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw refused("The table is damaged: a quotation mark is missing somewhere. Save it again as CSV and send that file");
        }
    }

    private static List<ThemeRow> rows(CSVParser parser) {
        var rows = new ArrayList<ThemeRow>();
        List<String> names = null;
        for (var cells : parser) {
            if (names == null) {
                names = names(cells.toList());
            } else {
                rows.add(row("row " + (cells.getRecordNumber()), names, cells.toList()));
            }
        }
        if (rows.isEmpty()) {
            throw refused("The table has no rows. Its first line names the columns, and each line below is a theme");
        }
        return rows;
    }

    private static List<String> names(List<String> cells) {
        var names = cells.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
        var unknown = names.stream().filter(name -> !COLUMNS.containsKey(name)).findFirst();
        if (unknown.isPresent() || !names.contains("code") || !names.contains("name") || names.stream().distinct().count() < names.size()) {
            throw refused("The first line must name the columns, each once: code and name, and any of " + String.join(", ", COLUMNS.keySet())
                    + unknown.map(name -> ". It has “" + (name.length() > 30 ? name.substring(0, 30) + " …" : name) + "”").orElse(""));
        }
        return names;
    }

    private static ThemeRow row(String place, List<String> names, List<String> cells) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < names.size() && i < cells.size(); i++) {
            var cell = cells.get(i);
            fields.put(COLUMNS.get(names.get(i)), MADE_HARMLESS.matcher(cell).lookingAt() ? cell.substring(1) : cell);
        }
        return new ThemeRow(place, fields);
    }

    private static Invalid refused(String why) {
        return new Invalid(CodebookXml.FIELD, why);
    }
}
