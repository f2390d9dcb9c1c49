package org.quarterdeck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Site;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class ReportPolicyTest {
    private static Site torbay() {
        return as("manager", () -> the(Programmes.class).site("icp", "TOR"));
    }

    private static List<String> kindsOf(String who, Site site) {
        var programme = torbay().getProgramme();
        return as(who, () -> {
            var standing = the(CurrentStanding.class).get();
            return Arrays.stream(ReportKind.values()).filter(kind -> ReportPolicy.mayHave(standing, kind, programme, site))
                    .map(ReportKind::getCode).toList();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "manager, thematic-summary scorecard submission maturity-matrix costs metrics round-pack archive",
        "evaluator, thematic-summary scorecard submission maturity-matrix costs metrics",
        "lead.tor, thematic-summary scorecard submission costs metrics",
        "steering, thematic-summary maturity-matrix",
        "lead.nty, thematic-summary", "contributor.tor, thematic-summary", "admin, ''"})
    void eachRoleHasItsKindsOfASite(String who, String kinds) {
        assertThat(String.join(" ", kindsOf(who, torbay()))).isEqualTo(kinds);
    }

    @Test
    void aLeadHasOfTheWholeProgrammeWhatIsSentToAllSites() {
        assertThat(kindsOf("lead.tor", null)).containsExactly("thematic-summary");
    }
}
