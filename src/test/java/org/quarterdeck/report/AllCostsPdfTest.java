package org.quarterdeck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.costing.across.AllCosts;
import org.quarterdeck.costing.across.ManyCosts;
import org.quarterdeck.costing.across.ProgrammeCosts;
import org.quarterdeck.costing.example.CostExamples;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.naming.ProgrammeNames;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class AllCostsPdfTest {
    private static byte[] made(UnaryOperator<ProgrammeCosts> changed) {
        return as("evaluator", () -> {
            var programme = the(Programmes.class).programme("icp");
            return Pdf.render(AllCostsReport.content(programme, changed.apply(the(AllCosts.class).of(programme).byPseudonym()),
                    the(CostExamples.class).of(programme),
                    the(ProgrammeNames.class).of(programme)));
        });
    }

    @Test
    void sitesStandUnderTheirPseudonymsAndWhatTheyWroteNamesNobody() throws IOException {
        var bytes = made(ManyCosts::withOneThatSubmittedNothing);
        var file = PdfFile.accessible(bytes).isNumbered();
        Files.write(Path.of("target/all-costs-16.pdf"), bytes);
        assertThat(made(ManyCosts::withOneThatSubmittedNothing)).isEqualTo(bytes);

        assertThat(file.outline()).contains("One mark for each site", "  Running", "What sites could not estimate");
        assertThat(file.text()).contains("Averages and comparisons of these figures mislead", "Site 06", "£141,373.00", "Cannot estimate", "Not submitted");
        var names = as("evaluator", () -> the(ProgrammeNames.class).of(the(Programmes.class).programme("icp")).find(file.text()));
        assertThat(names).isEmpty();
    }

    @Test
    void aHundredAndSixtySitesAreLaidOutWithHeadersOnEveryPage() throws IOException {
        var bytes = made(costs -> ManyCosts.times(costs, 10));
        var file = PdfFile.accessible(bytes).isNumbered();
        Files.write(Path.of("target/all-costs-160.pdf"), bytes);

        var pages = file.textOfPages().stream().filter(page -> page.lines().filter(line -> line.startsWith("Site 1")).count() > 5).toList();
        assertThat(pages).hasSizeGreaterThan(6).allSatisfy(page -> assertThat(page).containsPattern("Analysis group|Set-up other than|Running: existing|Category\\s+Reason"));
        assertThat(file.tags("Table")).hasSameSizeAs(file.tags("THead"));
    }
}
