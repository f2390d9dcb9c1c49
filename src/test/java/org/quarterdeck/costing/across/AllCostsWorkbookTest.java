package org.quarterdeck.costing.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.CsvTable;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class AllCostsWorkbookTest {
    private static ProgrammeCosts all() {
        return ManyCosts.withOneThatSubmittedNothing(as("evaluator", () -> the(AllCosts.class).of(the(Programmes.class).programme("icp"))));
    }

    @Test
    void amountsAreNumbersToReckonWithAndWhatThereIsNotIsEmpty() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(AllCostsWorkbook.of("Pilots", all(), List.of())))) {
            var sites = workbook.getSheet("Sites");
            var columns = sites.getRow(0);
            assertThat(columns.getCell(6).getStringCellValue()).isEqualTo("Set-up labour");
            for (var row : sites) {
                if (row.getCell(0).getStringCellValue().equals("NTY")) {
                    assertThat(row.getCell(13).getCellType()).isEqualTo(CellType.NUMERIC);
                    assertThat(row.getCell(13).getNumericCellValue()).isEqualTo(141373.0);
                    assertThat(row.getCell(13).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
                }
                if (row.getCell(0).getStringCellValue().equals("DUR")) {
                    assertThat(row.getCell(6).getCellType()).isEqualTo(CellType.BLANK);
                }
            }
            assertThat(sites.getLastRowNum()).isEqualTo(17);
            assertThat(sites.getRow(17).getCell(0).getStringCellValue()).isEqualTo("=ZZZ");
            assertThat(sites.getRow(17).getCell(13).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(sites.getProtect()).isFalse();
            assertThat(workbook.getSheet("Could not estimate").getLastRowNum()).isGreaterThan(4);
            assertThat(workbook.getSheet("Range and median").getRow(8).getCell(0).getStringCellValue()).isEqualTo("Set-up and 12 months of running");
        }
    }

    @Test
    void aCsvHasTheSameCellsAndNoFormula() throws IOException {
        var out = new StringWriter();
        var all = all();
        var csv = new CsvTable(AllCostsTable.head(all.template()), out);
        for (var site : all.sites()) {
            csv.addCells(AllCostsTable.row(site, all.template()));
        }
        csv.flush();

        assertThat(out.toString().lines()).hasSize(18).anyMatch(line -> line.startsWith("NTY,Site 06,North Tyneside,") && line.contains(",141373.00,7200.00,"))
                .anyMatch(line -> line.startsWith("'=ZZZ,Site 99,"));
        assertThat(AllCostsTable.row(all.sites().get(0), all.template())).hasSameSizeAs(AllCostsTable.head(all.template()));
        assertThat(AllCostsTable.row(all.sites().get(16), all.template())).hasSameSizeAs(AllCostsTable.head(all.template()));
    }
}
