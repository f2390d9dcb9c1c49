package org.quarterdeck.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.shared.Statements;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class RatingTest {
    private Ratings ratings;
    private Programmes programmes;
    private Frameworks frameworks;

    @BeforeEach
    void services() {
        ratings = the(Ratings.class);
        programmes = the(Programmes.class);
        frameworks = the(Frameworks.class);
    }

    @Test
    void whatDidNotChangeSaysSinceWhen() {
        var care = as("evaluator", () -> card("NTY", "T3").factor("care-model"));
        var workforce = as("evaluator", () -> card("NTY", "T3").factor("workforce"));

        assertThat(care.moderated().getLabel()).isEqualTo("2 Developing");
        assertThat(care.unchangedSince().getCode()).isEqualTo("T1");
        assertThat(care.rationale()).startsWith("An assessment of 50 minutes");
        assertThat(workforce.unchangedSince().getCode()).isEqualTo("T2");
    }

    @Test
    void whatChangedSaysFromWhere() {
        var governance = as("evaluator", () -> card("NTY", "T4").factor("governance"));

        assertThat(governance.movement()).isEqualTo("Down from 2");
        assertThat(governance.unchangedSince()).isNull();
        assertThat(governance.isApart()).isTrue();
    }

    @Test
    void everySiteIsRatedOnEveryFactorAtEveryClosedRound() {
        for (var round : List.of("T1", "T2", "T3", "T4", "T5")) {
            var cards = as("manager", () -> matrix(round));

            assertThat(cards).hasSize(16).allSatisfy(card -> {
                assertThat(card.moderatedCount()).isEqualTo(9);
                assertThat(card.selfRatedCount()).isEqualTo(9);
            });
        }
    }

    @Test
    void anEvaluatorRatesWithARationale() {
        moderate("evaluator", 2, "The project manager's time is now protected.", null);

        var leadership = as("manager", () -> card("NTY", "T6").factor("leadership"));
        assertThat(leadership.moderated().getNumber()).isEqualTo(2);
        assertThat(leadership.rationale()).isEqualTo("The project manager's time is now protected.");
        assertThat(leadership.moderatedBy().getEmail()).isEqualTo("evaluator@example.org");
    }

    @Test
    void aRatingWithoutARationaleIsNotTaken() {
        assertThatThrownBy(() -> moderate("evaluator", 2, " \n ", null)).isInstanceOf(Invalid.class).hasMessage("Enter a rationale");
        assertThatThrownBy(() -> moderate("evaluator", 7, "Because.", null)).isInstanceOf(Invalid.class).hasMessageContaining("level");
    }

    @Test
    void earlierValuesAreKept() {
        moderate("evaluator", 2, "First thoughts.", null);
        moderate("evaluator", 3, "Second thoughts.", seen());

        var history = as("evaluator", () -> history("NTY", "T6"));
        assertThat(history).extracting(RatingRevision::getRationale).containsExactly("Second thoughts.", "First thoughts.");
        assertThat(as("lead.nty", () -> history("NTY", "T6"))).isEmpty();
    }

    @Test
    void nobodyOverwritesARatingThatTheyHaveNotSeen() {
        moderate("evaluator", 2, "First thoughts.", null);

        assertThatThrownBy(() -> moderate("evaluator2", 3, "Mine.", null)).isInstanceOf(Invalid.class)
                .hasMessageContaining("2 Developing");
    }

    @Test
    void theLeadRatesTheOwnSiteWhileTheRoundIsOpen() {
        doAs("lead.nty", () -> rateItself("T6"));

        assertThat(as("evaluator", () -> card("NTY", "T6").factor("leadership").self().getNumber())).isEqualTo(3);
        assertThatThrownBy(() -> doAs("lead.nty", () -> rateItself("T5")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> doAs("contributor.nty", () -> rateItself("T6")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aSiteDoesNotSeeWhatTheEvaluatorFoundWhileTheRoundIsOpen() {
        moderate("evaluator", 2, "The project manager's time is now protected.", null);

        var leadership = as("lead.nty", () -> card("NTY", "T6").factor("leadership"));
        assertThat(leadership.moderated()).isNull();
        assertThat(leadership.rationale()).isEmpty();
        assertThat(leadership.moderatedBy()).isNull();
        assertThat(leadership.previous()).isNotNull();
    }

    @Test
    void onlyEvaluatorsModerate() {
        assertThatThrownBy(() -> moderate("lead.nty", 2, "We think so.", null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> moderate("manager", 2, "We think so.", null)).isInstanceOf(Refused.class);
    }

    @Test
    void aSiteSeesOnlyItself() {
        assertThat(as("lead.tor", () -> matrix("T5"))).extracting(card -> card.site().getCode()).containsExactly("TOR");
        var other = as("evaluator", () -> site("NTY"));
        assertThatThrownBy(() -> as("lead.tor", () -> ratings.ofSite(other, round("T5")))).isInstanceOf(NotFound.class);
    }

    @Test
    void theSteeringGroupSeesPublishedRoundsWithoutTheNamesOfSites() {
        var cards = as("steering", () -> matrix("T4"));

        assertThat(cards).hasSize(16).allSatisfy(card -> assertThat(card.label()).startsWith("Site "));
        assertThat(cards.get(0).moderatedCount()).isEqualTo(9);
        assertThatThrownBy(() -> as("steering", () -> matrix("T5"))).isInstanceOf(NotFound.class);
    }

    @Test
    void theMatrixIsReadInAFewStatementsHoweverManySitesThereAre() {
        doAs("manager", () -> {
            var round = round("T5");
            Statements.reset();

            ratings.ofRound(round).forEach(card -> card.factors().forEach(line -> assertThat(line.moderated().getLabel()).isNotBlank()));

            assertThat(Statements.count()).isLessThanOrEqualTo(12);
        });
    }

    private void moderate(String who, Integer level, String rationale, Instant seen) {
        doAs(who, () -> the(Moderation.class).moderate(site("NTY"), round("T6"), leadership(), level, rationale, List.of(), seen));
    }

    private void rateItself(String round) {
        var framework = frameworks.whole(programmes.programme("icp"), null);
        var card = ratings.ofSite(site("NTY"), round(round), framework);
        var given = new SelfGiven(framework.factor("leadership"), framework.level(3).orElseThrow(), "Two new deputies.", null, null);
        the(SelfRatings.class).rate(site("NTY"), round(round), framework, List.of(given), card.seen());
    }

    private Factor leadership() {
        return frameworks.factor(programmes.programme("icp"), null, "leadership");
    }

    private Instant seen() {
        return as("evaluator", () -> card("NTY", "T6").factor("leadership").moderatedAt());
    }

    private List<RatingRevision> history(String site, String round) {
        return ratings.history(site(site), round(round), leadership());
    }

    private Scorecard card(String site, String round) {
        return ratings.ofSite(site(site), round(round));
    }

    private List<Scorecard> matrix(String round) {
        return ratings.ofRound(round(round));
    }

    private org.quarterdeck.programme.Site site(String code) {
        return programmes.site("icp", code);
    }

    private org.quarterdeck.programme.Round round(String code) {
        return programmes.round(programmes.programme("icp"), code);
    }
}
