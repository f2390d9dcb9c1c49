package org.quarterdeck.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.may;
import static org.quarterdeck.testing.Services.the;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class RatingPolicyTest {
    private Site site;
    private Round open;
    private Round closed;

    @BeforeEach
    void find() {
        site = as("manager", () -> the(Programmes.class).site("icp", "NTY"));
        open = round("T6");
        closed = round("T5");
    }

    @ParameterizedTest
    @CsvSource({"lead.nty, true, false, true", "contributor.nty, true, false, true", "lead.tor, false, false, false",
            "evaluator, true, true, true", "manager, true, true, true", "steering, false, false, false", "admin, false, false, false"})
    void beforePublicationASiteSeesWhatWasFoundOnceTheRoundIsClosed(String who, boolean site, boolean duringRound, boolean afterRound) {
        assertThat(may(who, standing -> RatingPolicy.maySee(standing, this.site, false))).isEqualTo(site);
        assertThat(may(who, standing -> RatingPolicy.maySeeModerated(standing, this.site, open, false))).isEqualTo(duringRound);
        assertThat(may(who, standing -> RatingPolicy.maySeeModerated(standing, this.site, closed, false))).isEqualTo(afterRound);
    }

    @ParameterizedTest
    @CsvSource({"lead.nty, true, true", "lead.tor, false, false", "evaluator, true, true", "steering, true, false", "admin, false, false"})
    void afterPublicationTheSteeringGroupSeesSitesWithoutTheirNames(String who, boolean sees, boolean byName) {
        assertThat(may(who, standing -> RatingPolicy.maySeeModerated(standing, site, open, true))).isEqualTo(sees);
        assertThat(may(who, standing -> RatingPolicy.maySeeName(standing, site))).isEqualTo(byName);
    }

    @ParameterizedTest
    @CsvSource({"lead.nty, false, true, true", "contributor.nty, false, false, true", "lead.tor, false, false, true",
            "evaluator, true, false, true", "manager, false, false, true", "steering, false, false, false", "admin, false, false, false"})
    void evaluatorsModerateAndLeadsRateTheirOwnSite(String who, boolean moderates, boolean ratesItself, boolean matrix) {
        assertThat(may(who, standing -> RatingPolicy.mayModerate(standing, site, open))).isEqualTo(moderates);
        assertThat(may(who, standing -> RatingPolicy.maySelfRate(standing, site, open))).isEqualTo(ratesItself);
        assertThat(may(who, standing -> RatingPolicy.maySelfRate(standing, site, closed))).isFalse();
        assertThat(may(who, standing -> RatingPolicy.maySeeMatrix(standing, site.getProgramme(), false))).isEqualTo(matrix);
    }

    private static Round round(String code) {
        return as("manager", () -> the(Programmes.class).round(the(Programmes.class).programme("icp"), code));
    }
}
