package org.quarterdeck.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class MetricsTest {
    private Metrics metrics;
    private Programmes programmes;

    @BeforeEach
    void services() {
        metrics = the(Metrics.class);
        programmes = the(Programmes.class);
    }

    @Test
    void everySiteHasTwoMetricsWithValues() {
        for (var site : as("manager", () -> programmes.sites(programmes.programme("icp")))) {
            assertThat(as("manager", () -> metrics.ofSite(site))).hasSize(2)
                    .allSatisfy(metric -> assertThat(metric.getValues()).hasSizeGreaterThanOrEqualTo(8));
        }
    }

    @Test
    void valuesStandInTheOrderOfTimeBesideWhatTheyAreComparedWith() {
        List<LocalMetric> own = as("lead.nty", () -> metrics.ofSite(site("NTY")));
        var classes = own.get(0);
        var callOuts = own.get(1);

        assertThat(classes.given().rows()).extracting(row -> row.period().code()).startsWith("2009-Q2", "2009-Q3").isSorted();
        assertThat(classes.getSubject().isCompared()).isFalse();
        assertThat(callOuts.getSubject().isCompared()).isTrue();
        assertThat(callOuts.given().rows().get(0).shownValue()).isEqualTo("5.1");
        assertThat(callOuts.given().rows().get(0).shownComparator()).isEqualTo("5");
    }

    @Test
    void aPeriodThatOnlyOneOfBothHasSaysSo() {
        var waiting = as("evaluator", () -> metrics.ofSite(site("NCW")).get(0));

        assertThat(waiting.given().rows()).extracting(MetricRow::shownComparator).contains("No data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.tor", "contributor.tor", "steering", "admin"})
    void othersKnowOfNoMetrics(String who) {
        var site = as("manager", () -> site("NTY"));

        assertThatThrownBy(() -> as(who, () -> metrics.ofSite(site))).isInstanceOf(NotFound.class);
    }

    private Site site(String code) {
        return programmes.site("icp", code);
    }
}
