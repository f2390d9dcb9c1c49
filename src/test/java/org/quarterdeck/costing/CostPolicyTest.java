package org.quarterdeck.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class CostPolicyTest {
    @ParameterizedTest
    @CsvSource({"lead.nty, true, false", "contributor.nty, true, false", "lead.tor, false, false", "evaluator, true, true",
            "manager, true, true", "steering, false, false", "admin, false, false"})
    void aSitesCostsAreItsOwnAndThoseOfThePeopleWhoRunTheProgramme(String who, boolean ofSite, boolean ofAll) {
        var site = as("manager", () -> the(Programmes.class).site("icp", "NTY"));

        as(who, () -> {
            var standing = the(CurrentStanding.class).get();
            assertThat(CostPolicy.maySee(standing, site)).isEqualTo(ofSite);
            assertThat(CostPolicy.maySeeAll(standing, site.getProgramme())).isEqualTo(ofAll);
            return null;
        });
    }
}
