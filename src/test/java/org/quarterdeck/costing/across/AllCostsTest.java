package org.quarterdeck.costing.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.costing.Pounds;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Statements;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class AllCostsTest {
    private static ProgrammeCosts all() {
        return as("evaluator", () -> the(AllCosts.class).of(programme()));
    }

    private static Programme programme() {
        return the(Programmes.class).programme("icp");
    }

    @Test
    void sitesStandInTheOrderOfTheirCodesWithTheSpreadOfWhatTheyGave() {
        var all = all();

        assertThat(all.sites()).extracting(site -> site.getSite().getCode()).hasSize(16).isSorted();
        assertThat(all.withoutWhole(CostMeasure.SETUP_LABOUR)).extracting(site -> site.getSite().getCode()).containsExactly("DUR", "NCW", "TAM", "WAK");
        assertThat(all.spread(CostMeasure.SETUP_LABOUR).count()).isEqualTo(12);
        assertThat(all.spread(CostMeasure.CARRIED_OVER).count()).isEqualTo(4);
        assertThat(Pounds.plain(all.spread(CostMeasure.SETUP_LABOUR).lowest().orElseThrow())).isEqualTo("2000.00");
    }

    @Test
    void aSumWithoutSomethingIsShownAndIsInNoRange() {
        var all = all();
        var durham = all.sites().stream().filter(site -> site.getSite().getCode().equals("DUR")).findFirst().orElseThrow();

        assertThat(durham.shown(CostMeasure.SETUP_LABOUR)).isEqualTo("Cannot estimate");
        assertThat(durham.figure(CostMeasure.TOTAL)).isPresent();
        assertThat(durham.note(CostMeasure.TOTAL, all.template())).isEqualTo("Without set-up labour");
        assertThat(all.withoutWhole(CostMeasure.TOTAL)).contains(durham);
        assertThat(all.spread(CostMeasure.TOTAL).count() + all.withoutWhole(CostMeasure.TOTAL).size()).isEqualTo(16);
    }

    @Test
    void whatHasNoPartThatCouldBeEstimatedIsNotZero() {
        var all = all();

        assertThat(all.sites()).allSatisfy(site -> Stream.of(CostMeasure.values()).filter(measure -> site.getResults() != null)
                .filter(measure -> site.unknown(measure).containsAll(measure.getCategories()))
                .filter(measure -> measure.getCategories().stream().allMatch(category -> site.getVersion().content().linesOf(category).isEmpty()))
                .forEach(measure -> assertThat(site.figure(measure)).isEmpty()));
    }

    @Test
    void groupsHaveSitesOfTheirOwn() {
        var all = all();

        assertThat(all.groups()).isSorted().hasSizeGreaterThan(1);
        assertThat(all.groups().stream().mapToInt(group -> all.in(group).sites().size()).sum()).isEqualTo(16);
        assertThat(AcrossFilter.of(name -> name.equals("group") ? "no such group" : "total'--", all.groups()))
                .isEqualTo(new AcrossFilter("", CostMeasure.TOTAL));
        assertThat(AcrossFilter.of(name -> name.equals("group") ? all.groups().get(1) : "set-up", all.groups()))
                .isEqualTo(new AcrossFilter(all.groups().get(1), CostMeasure.SET_UP));
    }

    @Test
    void allCostsAreReadInAFewStatementsHoweverManySitesThereAre() {
        as("manager", () -> {
            var programme = programme();
            Statements.reset();

            the(AllCosts.class).of(programme).sites().forEach(site -> assertThat(site.getResults().total()).isPositive());

            return assertThat(Statements.count()).isLessThanOrEqualTo(6);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.nty", "contributor.nty", "steering", "admin"})
    void othersKnowOfNoCostsOfAllSites(String who) {
        var programme = as("manager", AllCostsTest::programme);

        assertThatThrownBy(() -> as(who, () -> the(AllCosts.class).of(programme))).isInstanceOf(NotFound.class);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetween() {
        var spread = Spread.of(Stream.of(new BigDecimal("3"), new BigDecimal("2.01")));

        assertThat(spread.median()).get().satisfies(middle -> assertThat(middle).isEqualByComparingTo("2.505"));
        assertThat(spread.lowest()).contains(new BigDecimal("2.01"));
        assertThat(Spread.of(Stream.empty()).median()).isEmpty();
    }
}
