package org.quarterdeck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Round;
import org.quarterdeck.theme.summary.SummaryContent;
import org.quarterdeck.theme.summary.SummaryContent.ThemeFinding;
import org.quarterdeck.theme.summary.SummaryReading;
import org.quarterdeck.theme.summary.SummaryState;
import org.quarterdeck.theme.across.ThemeMatrix;

class ThematicSummaryPdfTest {
    private static final Round FIRST = new Round(new Programme("hubs", "Family hubs", YearMonth.of(2026, 1), "", false), "T1", 1, 3,
            LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));

    private static PdfFile pdf(SummaryContent content, SummaryState state) {
        boolean published = state == SummaryState.PUBLISHED;
        var reading = new SummaryReading(content, state, published ? Instant.parse("2026-05-01T10:00:00Z") : null,
                published ? "An Evaluator" : null, published ? "ab".repeat(32) : null);
        return PdfFile.accessible(Pdf.render(ThematicSummaryReport.content(reading, FIRST))).isNumbered();
    }

    private static SummaryContent of(int sites, int themes, List<ThemeFinding> findings) {
        var pseudonyms = IntStream.rangeClosed(1, sites).mapToObj(site -> String.format("Site %03d", site)).toList();
        var rows = IntStream.rangeClosed(1, themes).mapToObj(theme -> new ThemeMatrix.Row("T" + theme, "Theme number " + theme, "Barrier",
                sites, Collections.nCopies(sites, theme))).toList();
        return new SummaryContent("hubs", "Family hubs", "T1", 3, 1, "", "", findings, new ThemeMatrix(pseudonyms, rows),
                new SummaryContent.Method(null, sites, sites, "Codebook", 1, sites * themes, List.of()));
    }

    @Test
    void aMatrixThatIsLongerAndWiderThanAPageRepeatsItsHeaders() {
        var file = pdf(of(40, 70, List.of()), SummaryState.PUBLISHED);

        var pages = file.textOfPages().stream().filter(page -> page.contains("Theme number ")).toList();
        assertThat(pages).hasSizeGreaterThanOrEqualTo(6).allSatisfy(page -> assertThat(page).contains("Theme Kind", "Sites"));
        assertThat(file.tags("Table")).hasSize(4);
        assertThat(file.tags("THead")).hasSize(4);
    }

    @Test
    void aFirstRoundComparesWithNothing() {
        var theme = new ThemeFinding("GP-B", "GPs not engaged", "Barrier", "", "Few GPs come.", 2, 3, null, null,
                List.of(new SummaryContent.GroupCount("Hubs", 2, 3, null)),
                List.of(new SummaryContent.Quote("No GP came", "Living Document, Site 002", "Progress")));
        var file = pdf(of(3, 2, List.of(theme)), SummaryState.PUBLISHED);

        assertThat(file.text()).contains("GPs not engaged", "Living Document, Site 002", "Hubs 2 of 3").doesNotContain("Diamond", "than in");
    }

    @Test
    void aDraftSaysThatItIsOne() {
        var file = pdf(of(3, 2, List.of()), SummaryState.DRAFT);

        assertThat(file.textOfPages().get(0)).contains("Draft: not published");
        assertThat(file.text()).contains("The findings are not written yet.").doesNotContain("SHA-256");
    }
}
