package org.quarterdeck.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.evidence.Evidence;
import org.quarterdeck.evidence.EvidenceKind;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.testing.Services;

/** What an evaluator links to, and what publishing does to a rating. */
@ExtendWith(Services.class)
class ModerationTest {
    private Site site;
    private Factor leadership;

    @BeforeEach
    void find() {
        as("evaluator", () -> {
            site = the(Programmes.class).site("icp", "NTY");
            leadership = the(Frameworks.class).factor(site.getProgramme(), null, "leadership");
            return null;
        });
    }

    private Round round(String code) {
        return the(Programmes.class).round(site.getProgramme(), code);
    }

    private List<Evidence> offered(String round) {
        return as("evaluator", () -> the(Moderation.class).offered(site, round(round)));
    }

    private String cost() {
        return offered("T6").stream().filter(each -> each.kind() == EvidenceKind.COST).findFirst().orElseThrow().key();
    }

    private void moderate(String round, List<String> evidence, Instant seen) {
        doAs("evaluator", () -> the(Moderation.class).moderate(site, round(round), leadership, 2, "Why", evidence, seen));
    }

    private RatedFactor rated(String who, String round) {
        return as(who, () -> the(Ratings.class).ofSite(site, round(round), leadership.getFramework()).factor("leadership"));
    }

    @Test
    void passagesByThemeAndQuestionMetricsAndCostsAreOffered() {
        var offered = offered("T6");

        assertThat(offered.stream().map(Evidence::kind).collect(Collectors.toSet())).isEqualTo(Set.of(EvidenceKind.values()));
        assertThat(offered).anyMatch(each -> each.group().equals("GP-F GPs engaged"))
                .anyMatch(each -> each.group().equals("Whole answers") && each.title().contains("Living Document at T5"));
        assertThat(offered).extracting(Evidence::key).doesNotHaveDuplicates();
    }

    @Test
    void evidenceIsFollowedByThoseWhoMayReadIt() {
        var keys = List.of(offered("T5").get(0).key(), "METRIC:M1", cost());
        moderate("T5", keys, rated("evaluator", "T5").moderatedAt());

        for (var who : List.of("evaluator", "manager", "lead.nty")) {
            assertThat(rated(who, "T5").evidence()).extracting(linked -> linked.link().getKey()).containsExactlyElementsOf(keys);
            assertThat(rated(who, "T5").evidence()).allSatisfy(linked -> assertThat(linked.address()).startsWith(site.getAddress()));
        }
    }

    @Test
    void earlierEvidenceIsKeptWithItsRevision() {
        moderate("T6", List.of("METRIC:M1"), null);
        moderate("T6", List.of(cost()), rated("evaluator", "T6").moderatedAt());

        var history = as("evaluator", () -> the(Ratings.class).history(site, round("T6"), leadership));
        var linked = as("evaluator", () -> the(Ratings.class).evidenceOf(site, history));
        assertThat(linked.get(history.get(0).getId())).extracting(EvidenceLink::getKey).containsExactly(cost());
        assertThat(linked.get(history.get(1).getId())).extracting(EvidenceLink::getKey).containsExactly("METRIC:M1");
        assertThat(rated("evaluator", "T6").evidence()).extracting(each -> each.link().getKey()).containsExactly(cost());
    }

    @Test
    void whatIsNotOfTheSiteCannotBeLinkedTo() {
        var other = as("evaluator", () -> the(Moderation.class).offered(the(Programmes.class).site("icp", "PRI"), round("T5"))).get(0).key();

        assertThatThrownBy(() -> moderate("T6", List.of(other), null)).isInstanceOf(Invalid.class).hasMessageContaining("not there any more");
    }

    @Test
    void aPublishedRatingStaysAsItIs() {
        assertThatThrownBy(() -> moderate("T4", List.of(), rated("evaluator", "T4").moderatedAt())).isInstanceOf(Invalid.class)
                .hasMessageContaining("published");
    }
}
