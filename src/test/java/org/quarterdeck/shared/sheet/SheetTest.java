package org.quarterdeck.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.quarterdeck.shared.Invalid;

/** Tables as people send them, made and read with Apache POI's eyes too. */
class SheetTest {
    private static List<List<String>> texts(List<SheetRow> rows) {
        return rows.stream().map(row -> row.cells().stream().map(SheetCell::text).toList()).toList();
    }

    @Test
    void whatWasCopiedFromASpreadsheet() {
        var rows = SheetReader.pasted("text", "Period\tValue\r\n2010-04\t 1,234.5 \r\n\r\n\"two\nlines\"\t\"a \"\"word\"\"\"\t\r\n");
        assertThat(texts(rows)).containsExactly(List.of("Period", "Value"), List.of("2010-04", "1,234.5"), List.of("two\nlines", "a \"word\""));
        assertThat(rows.get(1).address(1)).isEqualTo("B2");
        assertThat(rows.get(2).number()).isEqualTo(4);
        assertThat(SheetReader.pasted("text", "  ")).isEmpty();
        assertThat(SheetReader.pasted("text", null)).isEmpty();
    }

    @Test
    void formulasAreKnownAndNegativeNumbersAreNone() {
        assertThat(SheetReader.pasted("text", "=1+1\t+44 20\t-2\t@SUM(A1)\t-£3.50\t-x").get(0).cells()).extracting(SheetCell::formula)
                .containsExactly(true, true, false, true, false, true);
    }

    @Test
    void tooMuchIsRefused() {
        assertThatThrownBy(() -> SheetReader.pasted("text", "1\n".repeat(2_001))).isInstanceOf(Invalid.class).hasMessageContaining("2,000 rows");
        assertThatThrownBy(() -> SheetReader.pasted("text", "1\t".repeat(61) + "1")).hasMessageContaining("60 columns");
        assertThatThrownBy(() -> SheetReader.pasted("text", "\"open\tquote")).hasMessageContaining("quotation mark is not closed");
    }

    private static byte[] made() {
        var workbook = new WorkbookWriter();
        workbook.sheet("Values", List.of(12, 40)).row(WorkbookWriter.Style.HEADING, "Period", "=Value & <b>")
                .row(List.of(new WorkbookWriter.Cell("2010-04", WorkbookWriter.Style.LOCKED), new WorkbookWriter.Cell(new BigDecimal("12.50"), WorkbookWriter.Style.NUMBER)))
                .choose("A2:A9", List.of("one", "two"), "Choose one").atLeast("B2:B9", 0, "Enter a number");
        workbook.hidden("About").row(WorkbookWriter.Style.LOCKED, "version", 3);
        return workbook.bytes();
    }

    @Test
    void whatIsWrittenIsReadAgainByUsAndByPoi() throws IOException {
        assertThat(made()).isEqualTo(made());
        var sheets = SheetReader.workbook("file", made());
        assertThat(sheets.keySet()).containsExactly("Values", "About");
        assertThat(texts(sheets.get("Values"))).containsExactly(List.of("Period", "=Value & <b>"), List.of("2010-04", "12.5"));
        assertThat(sheets.get("Values").get(0).cell(1).formula()).as("a text is no formula").isFalse();
        try (var poi = new XSSFWorkbook(new ByteArrayInputStream(made()))) {
            var values = poi.getSheet("Values");
            assertThat(values.getRow(0).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(values.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(12.5);
            assertThat(values.getDataValidations()).hasSize(2);
            assertThat(values.getProtect()).isTrue();
            assertThat(values.getRow(1).getCell(1).getCellStyle().getLocked()).isFalse();
            assertThat(values.getRow(1).getCell(0).getCellStyle().getLocked()).isTrue();
            assertThat(poi.isSheetHidden(1)).isTrue();
        }
    }

    private static byte[] saved(org.apache.poi.ss.usermodel.Workbook workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        workbook.close();
        return bytes.toByteArray();
    }

    @Test
    void whatAnotherProgramSavedIsReadAndFormulasAreNotCalculated() throws IOException {
        var workbook = new XSSFWorkbook();
        var row = workbook.createSheet("Any").createRow(4);
        row.createCell(0).setCellValue("text");
        row.createCell(2).setCellValue(0.1 + 0.2);
        row.createCell(3).setCellFormula("HYPERLINK(\"http://example.org\")");
        row.createCell(4).setCellValue(true);
        row.createCell(5).setCellValue(141373);

        var read = SheetReader.workbook("file", saved(workbook)).get("Any").get(0);

        assertThat(read.number()).isEqualTo(5);
        assertThat(read.cells()).extracting(SheetCell::text).containsExactly("text", "", "0.3", "", "TRUE", "141373");
        assertThat(read.cell(3).formula()).isTrue();
        assertThat(read.address(5)).isEqualTo("F5");
        assertThat(read.cell(27).isEmpty()).isTrue();
    }

    @Test
    void aMillionRowsAreRefused() throws IOException {
        var rows = "<worksheet><sheetData>" + "<row><c><v>1</v></c></row>".repeat(1_000_000) + "</sheetData></worksheet>";
        var file = zip(Map.of("xl/workbook.xml", ("<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                + "<sheets><sheet name='Any' r:id='a'/></sheets></workbook>").getBytes(), "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='a' Target='sheet.xml'/></Relationships>".getBytes(), "xl/sheet.xml", rows.getBytes()));
        assertThatThrownBy(() -> SheetReader.workbook("file", file)).isInstanceOf(Invalid.class).hasMessageContaining("2,000 rows");
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void whatIsNoPlainExcelFileIsRefusedWithWhatToDo() throws IOException {
        refused("x".getBytes(), "not an Excel workbook");
        refused(new byte[0], "empty");
        refused(zip(Map.of("xl/workbook.xml", new byte[41 * 1024 * 1024])), "too large");
        refused(zip(Map.of("xl/workbook.xml", "<workbook/>".getBytes(), "xl/vbaProject.bin", new byte[9])), "macros");
        refused(zip(Map.of("word/document.xml", new byte[9])), "not an Excel workbook");
        refused(zip(Map.of("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><workbook>&b;</workbook>".getBytes(),
                "xl/_rels/workbook.xml.rels", "<Relationships/>".getBytes())), "damaged");
        refused(java.util.Arrays.copyOf(made(), made().length / 2), "damaged");
        var old = new ByteArrayOutputStream();
        try (var compound = new POIFSFileSystem()) {
            compound.createDocument(new ByteArrayInputStream(new byte[5_000]), "Workbook");
            compound.writeFilesystem(old);
        }
        refused(old.toByteArray(), "older kind");
    }

    private static void refused(byte[] file, String why) {
        assertThatThrownBy(() -> SheetReader.workbook("file", file)).isInstanceOf(Invalid.class).hasMessageContaining(why);
    }
}
