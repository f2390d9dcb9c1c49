package org.quarterdeck.theme.across;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;
import org.quarterdeck.testing.Visitor;

/** From a count to its passages, over the rounds, and out into other programs. Only reads. */
class AcrossJourney {
    private static final String ROUND = "/programmes/icp/rounds/T5";

    @RegisterExtension
    final Journeys journeys = new Journeys();

    @Test
    void anEvaluatorReadsThePassagesBehindACountAndTakesThemAlong() throws IOException {
        var evaluator = journeys.as("evaluator");
        evaluator.goTo(ROUND + "/themes").seesHeading("Themes by site at T5").sees("Number of passages by theme and site").checksThePage();
        choose(evaluator, "Kind of theme", "barrier");
        evaluator.press("Show").sees("Show all themes and groups").checksThePage();
        evaluator.goTo(ROUND + "/themes");
        evaluator.find("#matrix tbody tr:has-text('IT-B') td a").first().click();
        evaluator.seesHeading("IT-B IT and data-sharing obstacles").checksThePage();
        int all = evaluator.page().locator(".qd-passage-card").count();
        var site = evaluator.page().locator("#site option").nth(1).getAttribute("value");
        choose(evaluator, "Site", site);
        evaluator.press("Show").sees("of 1 site found").checksThePage();
        assertThat(evaluator.page().locator(".qd-passage-card").count()).isBetween(1, all);
        var csv = Files.readString(download(evaluator, "Download as CSV", "icp-T5-IT-B-passages.csv"));
        assertThat(csv).startsWith("id,round,site,").contains("," + site + ",");
        assertThat(csv.lines().filter(line -> line.contains(",T5,Site ")).allMatch(line -> line.contains("," + site + ","))).isTrue();
        assertThat(qde(download(evaluator, "Download as REFI-QDA project", "icp-T5-IT-B.qdpx")))
                .contains("<Case ").contains("name=\"" + site + "\"").contains("PlainTextSelection");
        choose(evaluator, "Memo", "true");
        evaluator.press("Show").sees("No passage is like that").checksThePage();
        evaluator.follow("Show all passages of this theme").follow("Passages of this theme in all rounds").sees("Passages in all rounds").checksThePage();
    }

    @Test
    void aManagerSeesGroupsAndRoundsAndThemesThatOccurTogether() throws IOException {
        var manager = journeys.as("manager");
        manager.goTo(ROUND + "/themes").follow("By analysis group").seesHeading("Themes by analysis group at T5").checksThePage();
        assertThat(manager.find("#groups tbody td").first()).containsText("of 16 sites");
        assertThat(Files.readString(download(manager, "Download as CSV", "icp-T5-matrix.csv"))).startsWith("theme,name,kind,sites,passages,");
        manager.follow("Themes over the rounds").seesHeading("Themes over the rounds").sees("What changed at T5").checksThePage();
        manager.find("summary").first().click();
        manager.sees("ten percentage points").checksThePage();
        assertThat(Files.readString(download(manager, "Download as CSV", "icp-rounds.csv"))).contains(",T5,");
        assertThat(qde(download(manager, "Download all codings of the programme as REFI-QDA project (.qdpx)", "icp.qdpx"))).contains("urn:QDA-XML:project:1.0");
        manager.goTo(ROUND + "/co-occurrence").seesHeading("Themes that occur together at T5").checksThePage();
        assertThat(Files.readString(download(manager, "Download as CSV", "icp-T5-pairs.csv"))).startsWith("theme,name,other,");
        manager.find("#pairs tbody td:last-child a").first().click();
        manager.sees("Passages of the same answer").checksThePage();
        manager.follow("Only those that overlap").sees("Overlapping passages").checksThePage();
        manager.goTo("/programmes/icp/rounds/T6/themes").checksThePage();
        manager.goTo("/programmes/icp/rounds/T6/co-occurrence").sees("No two themes occur together").checksThePage();
    }

    private static void choose(Visitor visitor, String label, String value) {
        visitor.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(value);
    }

    private static Path download(Visitor visitor, String link, String name) {
        var file = visitor.page().waitForDownload(() -> visitor.follow(link));
        assertThat(file.suggestedFilename()).isEqualTo(name);
        return file.path();
    }

    private static String qde(Path project) throws IOException {
        try (var zip = new ZipFile(project.toFile()); InputStream in = zip.getInputStream(zip.getEntry("project.qde"))) {
            assertThat(zip.stream().skip(1)).isNotEmpty().allMatch(entry -> entry.getName().startsWith("sources/"));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
