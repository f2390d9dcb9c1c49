package org.quarterdeck.shared.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterdeck.shared.Packed;
import org.quarterdeck.shared.XmlText;

/**
 * Writes an Excel file: sheets of texts and numbers, with headings that stay in sight, cells that may be filled in while the
 * others are locked, and lists and numbers that Excel checks. Texts are written as texts, so that none is taken for a formula.
 * The same content gives the same bytes.
 */
public final class WorkbookWriter {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** How a cell looks and whether it can be filled in. Money has two decimals and is locked. */
    public enum Style {
        LOCKED, HEADING, TEXT, NUMBER, MONEY
    }

    /** @param value a BigDecimal or Integer as number, anything else as text, null for nothing */
    public record Cell(Object value, Style style) {
    }

    /** @param range such as "C2:C200" */
    private record Check(String range, String attributes, String formulas) {
    }

    /** One sheet, filled row by row. */
    public static final class Sheet {
        private final String name;
        private final boolean hidden;
        private final boolean guarded;
        private final List<Integer> widths;
        private final List<List<Cell>> rows = new ArrayList<>();
        private final List<Check> checks = new ArrayList<>();

        private Sheet(String name, boolean hidden, boolean guarded, List<Integer> widths) {
            this.name = name;
            this.hidden = hidden;
            this.guarded = guarded;
            this.widths = widths;
        }

        public Sheet row(List<Cell> cells) {
            rows.add(cells);
            return this;
        }

        public Sheet row(Style style, Object... values) {
            var cells = new ArrayList<Cell>();
            for (var value : values) {
                cells.add(new Cell(value, style));
            }
            return row(cells);
        }

        /** Offers these, which hold no commas and 255 characters together at most, and refuses others. */
        public Sheet choose(String range, List<String> choices, String otherwise) {
            checks.add(new Check(range, "type=\"list\"" + refusing(otherwise), "<formula1>\"" + escaped(String.join(",", choices)) + "\"</formula1>"));
            return this;
        }

        /** Takes numbers that are not below this. */
        public Sheet atLeast(String range, int least, String otherwise) {
            checks.add(new Check(range, "type=\"decimal\" operator=\"greaterThanOrEqual\"" + refusing(otherwise), "<formula1>" + least + "</formula1>"));
            return this;
        }

        /** Takes any number. */
        public Sheet anyNumber(String range, String otherwise) {
            checks.add(new Check(range, "type=\"decimal\" operator=\"between\"" + refusing(otherwise),
                    "<formula1>-1000000000000</formula1><formula2>1000000000000</formula2>"));
            return this;
        }

        private static String refusing(String otherwise) {
            return " allowBlank=\"1\" showErrorMessage=\"1\" errorTitle=\"Not taken\" error=\"" + escaped(otherwise) + "\"";
        }

        private String xml() {
            var columns = new StringBuilder();
            for (int i = 0; i < widths.size(); i++) {
                columns.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1).append("\" width=\"").append(widths.get(i))
                        .append("\" customWidth=\"1\"/>");
            }
            var data = new StringBuilder();
            for (int i = 0; i < rows.size(); i++) {
                data.append("<row r=\"").append(i + 1).append("\">").append(cells(i)).append("</row>");
            }
            var checked = checks.stream().map(check -> "<dataValidation " + check.attributes() + " sqref=\"" + check.range() + "\">" + check.formulas()
                    + "</dataValidation>").collect(Collectors.joining());
            return HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
                    + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
                    + (widths.isEmpty() ? "" : "<cols>" + columns + "</cols>") + "<sheetData>" + data + "</sheetData>"
                    + (guarded ? "<sheetProtection sheet=\"1\" formatColumns=\"0\" formatRows=\"0\"/>" : "")
                    + (checks.isEmpty() ? "" : "<dataValidations count=\"" + checks.size() + "\">" + checked + "</dataValidations>") + "</worksheet>";
        }

        private String cells(int row) {
            var cells = new StringBuilder();
            for (int column = 0; column < rows.get(row).size(); column++) {
                var cell = rows.get(row).get(column);
                var start = "<c r=\"" + SheetRow.letters(column) + (row + 1) + "\" s=\"" + cell.style().ordinal() + "\"";
                if (cell.value() == null || cell.value().toString().isEmpty()) {
                    cells.append(start).append("/>");
                } else if (cell.value() instanceof BigDecimal number) {
                    cells.append(start).append("><v>").append(number.toPlainString()).append("</v></c>");
                } else if (cell.value() instanceof Integer number) {
                    cells.append(start).append("><v>").append(number).append("</v></c>");
                } else {
                    cells.append(start).append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">").append(escaped(cell.value().toString()))
                            .append("</t></is></c>");
                }
            }
            return cells.toString();
        }
    }

    private final List<Sheet> sheets = new ArrayList<>();

    /** @param widths of the columns, in characters */
    public Sheet sheet(String name, List<Integer> widths) {
        return add(new Sheet(name, false, true, widths));
    }

    /** A sheet in which nothing is locked, to reckon on with. */
    public Sheet open(String name, List<Integer> widths) {
        return add(new Sheet(name, false, false, widths));
    }

    /** A sheet that people need not see, such as for what the file is. */
    public Sheet hidden(String name) {
        return add(new Sheet(name, true, true, List.of()));
    }

    private Sheet add(Sheet sheet) {
        sheets.add(sheet);
        return sheet;
    }

    public byte[] bytes() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("_rels/.rels", relations(Map.of("rId1", "officeDocument xl/workbook.xml")));
        parts.put("xl/workbook.xml", workbook());
        var related = new LinkedHashMap<String, String>();
        for (int i = 1; i <= sheets.size(); i++) {
            related.put("rId" + i, "worksheet worksheets/sheet" + i + ".xml");
        }
        related.put("rId" + (sheets.size() + 1), "styles styles.xml");
        parts.put("xl/_rels/workbook.xml.rels", relations(related));
        parts.put("xl/styles.xml", styles());
        for (int i = 1; i <= sheets.size(); i++) {
            parts.put("xl/worksheets/sheet" + i + ".xml", sheets.get(i - 1).xml());
        }
        return Packed.of(parts);
    }

    private String contentTypes() {
        var type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var types = new StringBuilder(HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + type + "styles+xml\"/>");
        for (int i = 1; i <= sheets.size(); i++) {
            types.append("<Override PartName=\"/xl/worksheets/sheet").append(i).append(".xml\" ContentType=\"").append(type).append("worksheet+xml\"/>");
        }
        return types.append("</Types>").toString();
    }

    private static String relations(Map<String, String> related) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + related.entrySet().stream().map(each -> "<Relationship Id=\"" + each.getKey()
                + "\" Type=\"" + RELATIONS + "/" + each.getValue().split(" ")[0] + "\" Target=\"" + each.getValue().split(" ")[1] + "\"/>")
                .collect(Collectors.joining()) + "</Relationships>";
    }

    private String workbook() {
        var listed = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            var sheet = sheets.get(i - 1);
            listed.append("<sheet name=\"").append(escaped(sheet.name)).append("\" sheetId=\"").append(i).append('"')
                    .append(sheet.hidden ? " state=\"hidden\"" : "").append(" r:id=\"rId").append(i).append("\"/>");
        }
        return HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + listed + "</sheets></workbook>";
    }

    /** In the order of {@link Style}. */
    private static String styles() {
        return HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Arial\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Arial\"/></font></fonts><fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE3E9EB\"/></patternFill></fill></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"5\">"
                + xf(0, 0, 0, "") + xf(0, 1, 2, "") + xf(49, 0, 0, "<protection locked=\"0\"/>") + xf(0, 0, 0, "<protection locked=\"0\"/>")
                + xf(4, 0, 0, "") + "</cellXfs></styleSheet>";
    }

    private static String xf(int format, int font, int fill, String protection) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\""
                + " applyFill=\"1\" applyAlignment=\"1\" applyProtection=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/>" + protection + "</xf>";
    }

    private static String escaped(String text) {
        return XmlText.written(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
