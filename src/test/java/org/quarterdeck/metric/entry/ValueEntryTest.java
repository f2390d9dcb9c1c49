package org.quarterdeck.metric.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.Metrics;
import org.quarterdeck.metric.Period;
import org.quarterdeck.metric.entry.ValueEntry.TypedRow;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.testing.Services;

/** Values of North Tyneside's first metric, a quarterly percentage with values until the second quarter of 2011; today is in September 2011. */
@ExtendWith(Services.class)
class ValueEntryTest {
    private Site site;

    @BeforeEach
    void aSite() {
        site = as("lead.nty", () -> the(Programmes.class).site("icp", "NTY"));
    }

    private LocalMetric metric() {
        return as("lead.nty", () -> the(Metrics.class).find(site, "M1"));
    }

    private CheckedRow save(String who, String period, String numerator, String denominator, String value, String missing, String reason, String seen) {
        var typed = new TypedRow(new Typed("form", period, numerator, denominator, value, "", missing, reason), seen);
        return as(who, () -> the(ValueEntry.class).save(site, "M1", List.of(typed))).get(0);
    }

    private CheckedRow save(String period, String numerator, String denominator, String value, String missing, String reason) {
        return save("lead.nty", period, numerator, denominator, value, missing, reason, seen(period));
    }

    private String seen(String period) {
        return metric().given().stamp(Period.of(period));
    }

    private BigDecimal figure(String period) {
        return metric().given().find(false, Period.of(period)).map(value -> value.getFigure()).orElse(null);
    }

    /** The demonstration has values until the second quarter of 2011; a first quarter before the pilot is free. */
    private static final String FREE = "2009-Q1";

    @Test
    void aShareIsComputedFromWhatWasCounted() {
        assertThat(save(FREE, "23", "50", "", "", "").verdict()).isEqualTo(Verdict.ADDED);
        assertThat(figure(FREE)).isEqualByComparingTo("46");
        assertThat(save(FREE, "23", "50", "46", "", "").verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(save(FREE, "1", "3", "33.3", "", "").verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(metric().given().find(false, Period.of(FREE)).orElseThrow().getCorrections()).as("the same person on the same day").isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedByCellAndChangesNothing() {
        refused(save(FREE, "51", "50", "", "", ""), "numerator", "more than the 50");
        refused(save(FREE, "5", "0", "", "", ""), "denominator", "divided by 0");
        refused(save(FREE, "5", "", "", "", ""), "denominator", "divided by too");
        refused(save(FREE, "", "", "101", "", ""), "value", "up to 100");
        refused(save(FREE, "", "", "-1", "", ""), "value", "not below zero");
        refused(save(FREE, "", "", "many", "", ""), "value", "a number such as");
        refused(save(FREE, "23", "50", "47", "", ""), "value", "The numbers give 46");
        refused(save(FREE, "", "", "46", "unknown", ""), "missing", "not both");
        refused(save("lead.nty", "2011-Q3", "", "", "46", "", "", "/"), "period", "not over yet");
        refused(save("lead.nty", "1990-Q3", "", "", "46", "", "", "/"), "period", "ten years");
        assertThat(figure(FREE)).isNull();
    }

    private static void refused(CheckedRow row, String column, String why) {
        assertThat(row.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(row.column()).isEqualTo(column);
        assertThat(row.message()).contains(why);
    }

    @Test
    void aCorrectionAsksForAReasonAndKeepsWhatWasThere() {
        refused(save("2009-Q2", "", "", "57", "", ""), "reason", "There is a value already, 58");
        assertThat(save("2009-Q2", "", "", "57", "", "Two were counted twice").verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(figure("2009-Q2")).isEqualByComparingTo("57");
        var correction = metric().given().corrections().get(0);
        assertThat(correction.getBefore().getFigure()).isEqualByComparingTo("58");
        assertThat(correction.getReason()).isEqualTo("Two were counted twice");
        assertThat(correction.getBy().getEmail()).isEqualTo("lead.nty@example.org");
    }

    @Test
    void aValueThatIsTakenAwaySaysWhy() {
        refused(save("2009-Q2", "", "", "", "", ""), "missing", "say why there is none");
        assertThat(save("2009-Q2", "", "", "", "The register was lost", "It was a guess").verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(figure("2009-Q2")).isNull();
        assertThat(metric().getValues()).noneMatch(value -> value.getPeriod().equals(Period.of("2009-Q2")));
        assertThat(metric().given().rows().get(0).shownValue()).isEqualTo("No data: The register was lost");
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        save(FREE, "", "", "40", "", "");
        refused(save("lead.nty", FREE, "", "", "41", "", "", "/"), "value", "Somebody else has saved something here meanwhile: 40");
        assertThat(figure(FREE)).isEqualByComparingTo("40");
    }

    private EntryPlan pasted(String text) {
        return as("lead.nty", () -> {
            the(ValueImports.class).paste(site, "M1", text);
            return the(ValueImports.class).plan(site, "M1");
        });
    }

    @Test
    void whatIsPastedIsShownFirstAndAppliedAsAWhole() {
        var plan = pasted("Period\tNumerator\tDenominator\tReason\nJanuary to March 2009\t23\t50\t\nQ2 2009\t58\t100\t\n2009-Q3\t40\t100\tRecount\n");
        assertThat(plan.rows()).extracting(CheckedRow::verdict).containsExactly(Verdict.ADDED, Verdict.REFUSED, Verdict.CHANGED);
        assertThat(plan.rows().get(1).message()).as("what it was counted from is new").contains("reason");
        assertThatThrownBy(() -> as("lead.nty", () -> the(ValueImports.class).apply(site, "M1", plan.stamp()))).isInstanceOf(Invalid.class);
        assertThat(figure(FREE)).isNull();

        var whole = pasted("2009-Q1\t46\n2009-Q2\t58\n");
        assertThat(whole.rows()).extracting(CheckedRow::verdict).containsExactly(Verdict.ADDED, Verdict.UNCHANGED);
        assertThat(as("lead.nty", () -> the(ValueImports.class).apply(site, "M1", whole.stamp()))).isEqualTo(1);
        assertThat(figure(FREE)).isEqualByComparingTo("46");
        assertThatThrownBy(() -> as("lead.nty", () -> the(ValueImports.class).plan(site, "M1"))).as("it is applied once").isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasSeenMustStillBeSo() {
        var plan = pasted("2009-Q1\t46");
        save("2008-Q4", "", "", "40", "", "");
        assertThatThrownBy(() -> as("lead.nty", () -> the(ValueImports.class).apply(site, "M1", plan.stamp()))).hasMessageContaining("meanwhile");
        assertThat(figure(FREE)).isNull();
    }

    @Test
    void formulasAndPeriodsThatAreThereTwiceAreRefused() {
        var plan = pasted("Period\tValue\n2009-Q1\t=40+6\n2008-Q4\t40\nQ4 2008\t41\nTotal\t81");
        assertThat(plan.rows()).extracting(CheckedRow::verdict).containsExactly(Verdict.REFUSED, Verdict.ADDED, Verdict.REFUSED, Verdict.REFUSED);
        assertThat(plan.rows().get(0).column()).isEqualTo("B2");
        assertThat(plan.rows().get(0).message()).contains("formula");
        assertThat(plan.isApplicable()).isFalse();
        assertThatThrownBy(() -> pasted("1\t2\t3\t4")).hasMessageContaining("row with the headings");
        assertThatThrownBy(() -> pasted("")).hasMessageContaining("no values");
    }

    private byte[] filled(Consumer<XSSFWorkbook> change) {
        var file = as("lead.nty", () -> the(ValueEntry.class).file(site, "M1"));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file)); var out = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private EntryPlan sent(byte[] file) {
        return as("lead.nty", () -> {
            the(ValueImports.class).send(site, "M1", "values.xlsx", file);
            return the(ValueImports.class).plan(site, "M1");
        });
    }

    @Test
    void theExcelFileComesBackWithWhatWasFilledIn() {
        assertThat(sent(filled(workbook -> { })).rows()).allMatch(row -> row.verdict() == Verdict.UNCHANGED);

        var plan = sent(filled(workbook -> {
            var sheet = workbook.getSheet("Values");
            sheet.getRow(1).getCell(3).setCellValue(57.5);
            sheet.getRow(1).getCell(6).setCellValue("Recount");
            sheet.removeRow(sheet.getRow(2));
            sheet.getRow(3).getCell(3).setCellFormula("1+1");
            sheet.getRow(4).getCell(3).setCellValue("a third");
        }));
        assertThat(plan.rows().get(0).verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(plan.rows().get(0).reading().figure()).isEqualByComparingTo("57.5");
        assertThat(plan.rows()).extracting(CheckedRow::address).doesNotContain("row 3").contains("row 4");
        assertThat(plan.rows()).filteredOn(CheckedRow::isRefused).extracting(CheckedRow::column).containsExactly("D4", "value");
    }

    @Test
    void aFileOfAnotherMetricOrLayoutIsRefused() {
        assertThatThrownBy(() -> sent(filled(workbook -> workbook.setSheetName(0, "Sheet1")))).hasMessageContaining("no sheet called Values");
        assertThatThrownBy(() -> sent(filled(workbook -> workbook.getSheet("About").getRow(0).getCell(1).setCellValue("1")))).hasMessageContaining("another metric");
        assertThatThrownBy(() -> sent(filled(workbook -> workbook.getSheet("About").getRow(1).getCell(1).setCellValue("9")))).hasMessageContaining("version 9");
    }

    @Test
    void onlyTheLeadFillsIn() {
        doAs("contributor.nty", () -> assertThatThrownBy(() -> the(ValueEntry.class).find(site, "M1")).isInstanceOf(org.quarterdeck.shared.Refused.class));
        doAs("lead.pri", () -> assertThatThrownBy(() -> the(ValueEntry.class).find(site, "M1")).isInstanceOf(NotFound.class));
    }
}
