package org.quarterdeck.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.programme.Navigation.Link;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class NavigationTest {
    @Test
    void everyRoleIsLedToWhatItMaySee() {
        assertThat(links("evaluator")).containsExactly("/programmes/icp", "/programmes/icp/rounds",
                "/programmes/icp/comments", "/programmes/icp/summaries", "/programmes/icp/maturity", "/programmes/icp/costs",
                "/programmes/icp/metrics", "/programmes/icp/reports", "/programmes/icp/search", "/programmes/icp/codebook");
        assertThat(links("manager")).isEqualTo(links("evaluator"));
        assertThat(links("lead.nty")).contains("/programmes/icp/sites/NTY/costs", "/programmes/icp/sites/NTY/metrics")
                .doesNotContain("/programmes/icp/costs", "/programmes/icp/codebook", "/programmes/icp/comments");
        assertThat(links("steering")).contains("/programmes/icp/summaries").doesNotContain("/programmes/icp/costs", "/programmes/icp/metrics", "/programmes/icp/codebook");
    }

    @Test
    void whoDoesNotBelongToTheProgrammeHasNoNavigation() {
        assertThat(as("admin", () -> the(NavigationPart.class).of("icp"))).isNull();
        assertThat(as("evaluator", () -> the(NavigationPart.class).of("another"))).isNull();
        assertThat(as("evaluator", () -> the(NavigationPart.class).of(null))).isNull();
    }

    @Test
    void thePartThatAPageBelongsToIsMarked() {
        var programme = as("evaluator", () -> the(Programmes.class).programme("icp"));
        var overview = new Link("Overview", "/programmes/icp");
        var rounds = new Link("Rounds", "/programmes/icp/rounds");

        assertThat(overview.leadsTo("/programmes/icp", programme)).isTrue();
        assertThat(overview.leadsTo("/programmes/icp/rounds", programme)).isFalse();
        assertThat(rounds.leadsTo("/programmes/icp/rounds/T3", programme)).isTrue();
        assertThat(rounds.leadsTo(null, programme)).isFalse();
    }

    private static List<String> links(String who) {
        return as(who, () -> the(NavigationPart.class).of("icp").links().stream().map(Link::href).toList());
    }
}
