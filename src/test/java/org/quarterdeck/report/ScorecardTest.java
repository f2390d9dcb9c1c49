package org.quarterdeck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.maturity.FrameworkUse;
import org.quarterdeck.maturity.appraisal.Appraisals;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.report.scorecard.ScorecardReport;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class ScorecardTest {
    private ScorecardReport report;

    @BeforeEach
    void services() {
        report = the(ScorecardReport.class);
    }

    private static Round round(String code) {
        return as("manager", () -> the(Programmes.class).round(the(Programmes.class).programme("icp"), code));
    }

    private static List<Site> sites() {
        return as("manager", () -> the(Programmes.class).sites(the(Programmes.class).programme("icp")));
    }

    @Test
    void scratch() throws IOException {
        for (var site : sites()) {
            for (var framework : List.of("", "integrated-care-readiness-1", "integrated-care-route-map-1")) {
                var content = as("manager", () -> report.part(round("T5"), framework, List.of(site)));
                var bytes = Pdf.render(content);
                Files.write(Path.of("/tmp/score-pdf/" + site.getCode() + framework + ".pdf"), bytes);
            }
        }
    }
}
