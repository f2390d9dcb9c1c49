package org.quarterdeck.costing.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A file of costs as somebody edits it, with other eyes than ours. Rows of lines are counted from 1. */
public final class FilledIn {
    private static final int AMOUNT = 4;

    private final XSSFWorkbook workbook;
    private byte[] huge;

    public FilledIn(byte[] file) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Empties the first rows of lines. */
    public FilledIn without(int rows) {
        for (int i = 1; i <= rows; i++) {
            lines().getRow(i).forEach(Cell::setBlank);
        }
        return this;
    }

    public FilledIn add(String category, String item, String basis, double amount) {
        int i = 1;
        while (!text(lines().getRow(i), 1).isEmpty()) {
            i++;
        }
        var row = lines().getRow(i);
        row.getCell(1).setCellValue(category);
        row.getCell(2).setCellValue(item);
        row.getCell(3).setCellValue(basis);
        row.getCell(AMOUNT).setCellValue(amount);
        return this;
    }

    private static String text(Row row, int column) {
        return row.getCell(column).toString();
    }

    FilledIn row(int row, String id) {
        write(lines().getRow(row).getCell(0), id);
        return this;
    }

    FilledIn amount(int row, double amount) {
        lines().getRow(row).getCell(AMOUNT).setCellValue(amount);
        return this;
    }

    FilledIn text(int row, String amount) {
        write(lines().getRow(row).getCell(AMOUNT), amount);
        return this;
    }

    FilledIn formula(int row, String formula) {
        lines().getRow(row).getCell(AMOUNT).setCellFormula(formula);
        return this;
    }

    FilledIn renamed(String sheet, String name) {
        workbook.setSheetName(workbook.getSheetIndex(sheet), name);
        return this;
    }

    FilledIn about(int row, String value) {
        write(workbook.getSheet("About this file").getRow(row).getCell(1), value);
        return this;
    }

    /** With a sheet of so many rows. */
    FilledIn filled(int rows) {
        try (var streaming = new SXSSFWorkbook(workbook, 10); var bytes = new ByteArrayOutputStream()) {
            var sheet = streaming.getSheet("Costs");
            for (int i = workbook.getSheet("Costs").getLastRowNum() + 1; i < rows; i++) {
                sheet.createRow(i).createCell(1).setCellValue(1);
            }
            streaming.setZip64Mode(Zip64Mode.Never);
            streaming.write(bytes);
            huge = bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    public byte[] bytes() {
        if (huge != null) {
            return huge;
        }
        try (var bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The library would leave the text of before beside it. */
    private static void write(Cell cell, String text) {
        cell.setBlank();
        cell.setCellValue(text);
    }

    private Sheet lines() {
        return workbook.getSheet("Costs");
    }
}
