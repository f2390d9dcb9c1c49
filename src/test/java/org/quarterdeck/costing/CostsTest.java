package org.quarterdeck.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class CostsTest {
    private Costs costs;
    private Programmes programmes;

    @BeforeEach
    void services() {
        costs = the(Costs.class);
        programmes = the(Programmes.class);
    }

    @Test
    void northTynesideComesOutAsPublished() {
        var proForma = as("lead.nty", () -> costs.ofSite(site("NTY")).orElseThrow());
        var results = proForma.results();

        assertThat(Pounds.plain(results.total())).isEqualTo("141373.00");
        assertThat(Pounds.plain(results.setUp())).isEqualTo("40863.00");
        assertThat(Pounds.plain(results.running())).isEqualTo("100510.00");
        assertThat(Pounds.plain(results.carriedOver().orElseThrow())).isEqualTo("7200.00");
        assertThat(results.estimatedShare()).contains(new BigDecimal("0.4739"));
        assertThat(results.isDifferent()).isFalse();
        assertThat(proForma.content().lines()).hasSize(7);
    }

    /** From the published evaluation, as quoted in the facts about the programme. */
    @ParameterizedTest
    @CsvSource({"NEW, SETUP_LABOUR, 2000.00", "TOR, SETUP_NON_LABOUR, 0.00", "TWH, SETUP_NON_LABOUR, 1191000.00",
            "TAM, RUNNING_NEW_STAFF, 0.00", "TWH, RUNNING_NEW_STAFF, 1184700.00", "CHV, RUNNING_EXISTING_STAFF, 0.00",
            "CUM, RUNNING_EXISTING_STAFF, 0.00", "NEN, RUNNING_EXISTING_STAFF, 915006.00", "CUM, RUNNING_NON_LABOUR, 0.00"})
    void otherSitesComeOutAsPublished(String site, CostCategory category, String pounds) {
        var results = as("manager", () -> costs.ofSite(site(site)).orElseThrow().results());

        assertThat(Pounds.plain(results.category(category).orElseThrow())).isEqualTo(pounds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.tor", "contributor.tor", "steering", "admin"})
    void othersKnowOfNoCosts(String who) {
        var site = as("manager", () -> site("NTY"));

        assertThatThrownBy(() -> as(who, () -> costs.ofSite(site))).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.nty", "contributor.nty"})
    void aTeamSeesItsOwnCosts(String who) {
        assertThat(as(who, () -> costs.ofSite(site("NTY")))).isPresent();
    }

    private Site site(String code) {
        return programmes.site("icp", code);
    }
}
