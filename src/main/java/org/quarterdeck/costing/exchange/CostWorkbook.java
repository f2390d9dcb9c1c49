package org.quarterdeck.costing.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.quarterdeck.costing.CostBasis;
import org.quarterdeck.costing.CostLine;
import org.quarterdeck.costing.CostProForma;
import org.quarterdeck.costing.CostQuestion;
import org.quarterdeck.costing.CostTemplate;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.sheet.SheetReader;
import org.quarterdeck.shared.sheet.SheetRow;
import org.quarterdeck.shared.sheet.WorkbookWriter;
import org.quarterdeck.shared.sheet.WorkbookWriter.Cell;
import org.quarterdeck.shared.sheet.WorkbookWriter.Style;

/** The Excel file of a pro-forma: instructions, its lines with room for more, and what it was made for. */
final class CostWorkbook {
    private static final String FIELD = "file";
    private static final String LINES = "Costs";
    private static final String ABOUT = "About this file";
    private static final int ROOM = 200;
    private static final int LONGEST_CHOICES = 250;
    private static final Set<CostColumn> FIGURES = Set.of(CostColumn.AMOUNT, CostColumn.LOW, CostColumn.HIGH, CostColumn.REPLACED, CostColumn.WTE,
            CostColumn.MONTHS, CostColumn.ANNUAL);

    private CostWorkbook() {
    }

    static byte[] write(CostProForma proForma) {
        var workbook = new WorkbookWriter();
        instructions(workbook.sheet("Instructions", List.of(100)), proForma);
        lines(workbook.sheet(LINES, Arrays.stream(CostColumn.values()).map(CostColumn::width).toList()), proForma);
        var about = workbook.hidden(ABOUT);
        about(proForma).forEach((name, value) -> about.row(Style.LOCKED, name, value));
        return workbook.bytes();
    }

    private static void instructions(WorkbookWriter.Sheet sheet, CostProForma proForma) {
        sheet.row(Style.HEADING, proForma.getTemplate().getTitle() + " of " + proForma.getSite().getName());
        for (var paragraph : proForma.getTemplate().getIntroduction().split("\n\n")) {
            sheet.row(Style.LOCKED, paragraph.strip());
        }
        for (var line : List.of("Fill in the sheet “" + LINES + "”, one line in each row, and send the file back on the page that it came from. There you see what it would change before anything changes.",
                "Leave the first column as it is: it names the lines that there are. It stays empty for new lines. A line that you delete here stays in the portal unless you choose there that it is to be removed.",
                "Basis is ACTUAL, ESTIMATE or RANGE. A range has a lowest and a highest instead of an amount. How close is 5, 10, 20 or 50 (per cent) or unknown.",
                "For staff you can leave the amount empty and fill in whole-time equivalents, months and the cost of a whole post for a year instead.",
                "Write values, not formulas. The file must stay an .xlsx file without macros.")) {
            sheet.row(Style.LOCKED, line);
        }
        sheet.row(Style.HEADING, "Categories");
        proForma.getTemplate().getQuestions().forEach(question -> sheet.row(Style.LOCKED, question.getName() + ": " + question.getWording() + " " + question.getGuidance()));
    }

    private static void lines(WorkbookWriter.Sheet sheet, CostProForma proForma) {
        sheet.row(Style.HEADING, Arrays.stream(CostColumn.values()).map(CostColumn::heading).toArray());
        var standing = proForma.standing();
        standing.forEach(line -> sheet.row(cells(line)));
        IntStream.range(0, ROOM).forEach(i -> sheet.row(empty()));
        int last = standing.size() + ROOM + 1;
        var names = proForma.getTemplate().getQuestions().stream().map(CostQuestion::getName).toList();
        if (String.join(",", names).length() <= LONGEST_CHOICES && names.stream().noneMatch(name -> name.contains(","))) {
            sheet.choose(range(CostColumn.CATEGORY, last), names, "Choose one of the categories");
        }
        sheet.choose(range(CostColumn.BASIS, last), Arrays.stream(CostBasis.values()).map(Enum::name).toList(), "Choose ACTUAL, ESTIMATE or RANGE");
        sheet.choose(range(CostColumn.CONFIDENCE, last), List.of("5", "10", "20", "50", "unknown"), "Choose 5, 10, 20 or 50 per cent, or unknown");
        FIGURES.stream().sorted().forEach(column -> sheet.atLeast(range(column, last), 0, "Enter a number of 0 or more"));
    }

    private static String range(CostColumn column, int last) {
        var letter = (char) ('A' + column.ordinal());
        return letter + "2:" + letter + last;
    }

    private static List<Cell> cells(CostLine line) {
        var entry = line.entry();
        var amount = line.counted().filter(item -> item.working() != null).isPresent() ? "" : entry.amount();
        var values = List.of(RowId.of(line), line.getProForma().getTemplate().name(line.getCategory()), entry.item(), entry.basis(), amount,
                entry.low(), entry.high(), entry.confidence(), entry.replaced(), entry.wte(), entry.months(), entry.annual());
        var range = entry.basis().equals(CostBasis.RANGE.name());
        var cells = new ArrayList<Cell>();
        for (var column : CostColumn.values()) {
            var counts = switch (column) {
                case AMOUNT, WTE, MONTHS, ANNUAL -> !range && (column == CostColumn.AMOUNT || line.getCategory().isLabour());
                case LOW, HIGH -> range;
                case REPLACED -> line.getCategory().mayReplace();
                default -> true;
            };
            cells.add(new Cell(counts ? value(column, values.get(column.ordinal())) : "", style(column)));
        }
        return cells;
    }

    private static List<Cell> empty() {
        return Arrays.stream(CostColumn.values()).map(column -> new Cell("", style(column))).toList();
    }

    private static Style style(CostColumn column) {
        return column == CostColumn.ROW ? Style.LOCKED : FIGURES.contains(column) ? Style.NUMBER : Style.TEXT;
    }

    private static Object value(CostColumn column, String text) {
        return FIGURES.contains(column) && text.matches("\\d+(\\.\\d+)?") ? new BigDecimal(text) : text;
    }

    private static Map<String, String> about(CostProForma proForma) {
        var site = proForma.getSite();
        return new TreeMap<>(Map.of("Form", form(proForma.getTemplate()), "Programme", site.getProgramme().getCode(), "Site", site.getCode()));
    }

    private static String form(CostTemplate template) {
        return template.getTitle() + ", version " + template.getNumber();
    }

    /**
     * The rows of a file that was handed out here.
     *
     * @throws Invalid if it is another file, of another site or another version of the form, or cannot be read
     */
    static List<SheetRow> read(CostProForma proForma, byte[] file) {
        var sheets = SheetReader.workbook(FIELD, file);
        if (!sheets.containsKey(ABOUT)) {
            throw new Invalid(FIELD, "This file was not downloaded from here. Download the file, copy your lines into it and send that one, or paste them");
        }
        about(proForma).forEach((name, value) -> {
            if (sheets.get(ABOUT).stream().noneMatch(row -> row.text(0).equals(name) && row.text(1).equals(value))) {
                throw new Invalid(FIELD, name.equals("Form") ? "This file is of another version of the form. Download it again and copy your lines into it"
                        : "This file is not of your site. Send the file that you downloaded from this page");
            }
        });
        if (!sheets.containsKey(LINES)) {
            throw new Invalid(FIELD, "The file has no sheet “" + LINES + "”. Give the sheet with the lines that name again and send it");
        }
        return sheets.get(LINES);
    }
}
