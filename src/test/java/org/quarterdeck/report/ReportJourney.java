package org.quarterdeck.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;
import org.quarterdeck.testing.Visitor;

class ReportJourney {
    private static final int LONG_ENOUGH = 180_000;

    @RegisterExtension
    final Journeys journeys = new Journeys();

    @Test
    void theManagerStartsReportsSeesThemMadeAndDownloadsThem() throws IOException {
        var manager = journeys.as("manager").goTo("/programmes/icp/reports").seesHeading("Reports").checksThePage();

        assertThat(manager.find("#form\\:site\\:input")).isHidden();
        manager.press("Start report").sees("There is a problem").checksThePage();
        startArchive(manager);
        choose(manager, "Thematic summary", "T3", null);
        choose(manager, "Scorecard", "T4", "Torbay");
        assertThat(manager.find("tbody tr")).hasCount(3);
        manager.checksThePage();
        var summary = PdfFile.accessible(download(manager, "Thematic summary, T3", "icp-T3-thematic-summary.pdf"));
        var scorecard = PdfFile.accessible(download(manager, "Scorecard of Torbay, T4", "icp-TOR-T4-scorecard.pdf"));

        assertThat(summary.title()).isEqualTo("Thematic summary of T3, Integrated Care Pilots 2009–2011");
        assertThat(scorecard.isNumbered().text()).contains("Torbay", "Rationale");
        var archive = MadeArchive.open(download(manager, "Archive of the whole programme", "icp-archive.zip"));
        assertThat(archive.entries()).containsKeys("README.txt", "tables/answers.csv", "summaries/T4/summary.json");
        assertThat(PdfFile.accessible(archive.entries().get("sites/NTY/T3/submission.pdf")).text()).contains("North Tyneside");
        manager.checksThePage();
    }

    /** The reports that are asked for after it are made before it is done. */
    private static void startArchive(Visitor manager) {
        manager.page().getByLabel("Archive of the whole programme").check();
        assertThat(manager.page().getByText("A ZIP file with everything")).isVisible();
        assertThat(manager.find("#form\\:round\\:input")).isHidden();
        manager.press("Start report").sees("Your reports");
    }

    @Test
    void theSteeringGroupDownloadsASummaryFromItsPage() throws IOException {
        var steering = journeys.as("steering").goTo("/programmes/icp/rounds/T4/summary").follow("Download this summary as a PDF");

        assertThat(steering.find("#form\\:round\\:input")).hasValue("T4");
        steering.checksThePage().press("Start report").sees("Your reports");
        var summary = PdfFile.accessible(download(steering, "Thematic summary, T4", "icp-T4-thematic-summary.pdf"));
        assertThat(summary.text()).contains("Living Document, Site ");
    }

    @Test
    void anotherSitesLeadFindsNothing() throws IOException {
        var lead = journeys.as("lead.chv").goTo("/programmes/icp/reports");
        choose(lead, "Scorecard", "T4", null);
        PdfFile.accessible(download(lead, "Scorecard of Church View (Sunderland), T4", "icp-CHV-T4-scorecard.pdf"));
        var file = lead.find("tbody a").first().getAttribute("href");

        var other = journeys.as("lead.cum").goTo("/programmes/icp/reports").sees("You have not asked for a report yet").checksThePage();
        for (var address : new String[] {file, "/programmes/icp/reports/999999/file", "/programmes/icp/reports/x/file", "/report-file"}) {
            assertThat(other.page().request().get(journeys.portal().url(address)).status()).as(address).isEqualTo(404);
        }
    }

    private static void choose(Visitor visitor, String report, String round, String site) {
        var page = visitor.page();
        page.getByLabel(report, new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true)).check();
        if (site != null) {
            page.locator("[id='form:site:input']").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(site));
        }
        page.locator("[id='form:round:input']").selectOption(round);
        visitor.press("Start report").sees("Your reports");
    }

    private static byte[] download(Visitor visitor, String title, String name) throws IOException {
        var row = visitor.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(title)).first();
        assertThat(row.getByText("Done")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG_ENOUGH));
        var download = visitor.page().waitForDownload(() -> row.getByRole(AriaRole.LINK).click());
        assertThat(download.suggestedFilename()).isEqualTo(name);
        return Files.readAllBytes(download.path());
    }
}
