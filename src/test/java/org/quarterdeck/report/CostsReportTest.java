package org.quarterdeck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.costing.CostCategory;
import org.quarterdeck.costing.Costs;
import org.quarterdeck.costing.version.CostSubjects;
import org.quarterdeck.discussion.DiscussionStep;
import org.quarterdeck.discussion.Discussions;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class CostsReportTest {
    private CostsReport report;
    private Site site;

    @BeforeEach
    void services() {
        report = the(CostsReport.class);
        site = as("manager", () -> the(Programmes.class).site("icp", "NTY"));
    }

    @Test
    void theReportSaysWhatThePagesSayAndIsAccessible() {
        as("evaluator", () -> the(Discussions.class).ask(site, CostSubjects.KIND, reference(), "What of the rent?"));
        doAs("lead.nty", () -> the(Discussions.class).take(DiscussionStep.ANSWERED, id(), "It is carried over."));

        var content = as("manager", () -> report.read(request()));
        var file = PdfFile.accessible(Pdf.render(content)).isNumbered();

        assertThat(file.text()).contains("£141,373.00", "£7,200.00; not in the totals", "Portable ECG machine", "What of the rent?", "It is carried over.",
                "Total less the funding", "£41,373.00");
        assertThat(Pdf.render(content)).isEqualTo(Pdf.render(as("manager", () -> report.read(request()))));
    }

    @Test
    void whatCannotBeEstimatedIsSaid() {
        site = as("manager", () -> the(Programmes.class).site("icp", "DUR"));

        assertThat(PdfFile.accessible(Pdf.render(as("lead.dur", () -> report.read(request())))).text()).contains("Cannot estimate", "That is not zero");
    }

    @Test
    void othersKnowOfNoReport() {
        assertThatThrownBy(() -> as("lead.tor", () -> report.read(request()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("steering", () -> report.read(request()))).isInstanceOf(NotFound.class);
    }

    private String reference() {
        return the(Costs.class).ofSite(site).orElseThrow().categoryReference(CostCategory.CARRIED_OVER);
    }

    private long id() {
        return the(Discussions.class).ofSite(site).get(0).discussion().getId();
    }

    private ReportRequest request() {
        return new ReportRequest(site.getProgramme(), ReportKind.COSTS, null, site, Set.of());
    }
}
