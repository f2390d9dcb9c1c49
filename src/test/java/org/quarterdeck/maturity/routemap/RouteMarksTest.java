package org.quarterdeck.maturity.routemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.evidence.EvidenceKind;
import org.quarterdeck.maturity.Factor;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.Frameworks;
import org.quarterdeck.maturity.RatedMeanwhile;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class RouteMarksTest {
    private Site site;
    private Round open;
    private Framework routeMap;
    private Factor finance;

    @BeforeEach
    void find() {
        as("lead.pri", () -> {
            site = the(Programmes.class).site("icp", "PRI");
            open = the(Programmes.class).round(site.getProgramme(), "T6");
            routeMap = the(Frameworks.class).whole(site.getProgramme(), "integrated-care-route-map");
            finance = routeMap.factor("finance");
            return null;
        });
    }

    private RouteMap map() {
        return the(RouteMarks.class).ofSite(site, open, routeMap);
    }

    private void mark(Map<String, String> typed, String seen) {
        doAs("lead.pri", () -> the(RouteMarks.class).mark(site, open, finance, GivenMark.read(finance, typed).given(), seen));
    }

    private String seen() {
        return as("lead.pri", () -> map().seen(finance));
    }

    @Test
    void marksAreCountedInWordsByEffortAndStage() {
        mark(Map.of("stand-1", "IN_PLACE", "stand-2", "WORKING", "note-2", "The finance directors meet in May.", "stand-4", "NOT_YET"), seen());

        var map = as("evaluator", this::map);
        assertThat(map.count(finance, routeMap.getLevels().get(0)).inWords()).isEqualTo("1 of 3 in place, 1 being worked on, 1 not marked");
        assertThat(map.count(finance, routeMap.getLevels().get(2)).inWords()).isEqualTo("Not marked");
        assertThat(map.count(finance).inWords()).isEqualTo("1 of 9 in place, 1 being worked on, 1 not yet, 6 not marked");
    }

    @Test
    void everyMarkIsKeptWithWhatItLinkedTo() {
        var metric = as("lead.pri", () -> the(RouteMarks.class).offered(site, open)).stream()
                .filter(offered -> offered.kind() == EvidenceKind.METRIC).findFirst().orElseThrow();
        mark(Map.of("stand-1", "WORKING"), seen());
        mark(Map.of("stand-1", "IN_PLACE", "link-1", metric.key()), seen());

        var history = as("evaluator", () -> the(RouteMarks.class).history(site, open, finance));
        assertThat(history).extracting(RouteMarkRevision::getStand).containsExactly(Stand.IN_PLACE, Stand.WORKING);
        assertThat(history.get(0).getTitle()).isEqualTo(metric.title());
        assertThat(as("evaluator", () -> the(RouteMarks.class).addresses(map()))).containsValue(metric.address());
    }

    @Test
    void nobodyOverwritesMarksThatTheyHaveNotSeen() {
        var before = seen();
        mark(Map.of("stand-1", "WORKING"), before);

        assertThatThrownBy(() -> mark(Map.of("stand-1", "IN_PLACE"), before)).isInstanceOf(RatedMeanwhile.class);
    }

    @Test
    void aNoteWithoutAMarkAndALinkToNothingAreRefused() {
        assertThat(GivenMark.read(finance, Map.of("note-3", "We talked.")).problems()).extracting(Invalid::field).containsExactly("stand-3");
        assertThatThrownBy(() -> mark(Map.of("stand-1", "WORKING", "link-1", "COST:NO_SUCH"), seen())).isInstanceOf(Invalid.class);
    }

    @Test
    void otherSitesAndTheSteeringGroupSeeNothingOfAnOpenRound() {
        for (var who : new String[] {"lead.nty", "steering"}) {
            assertThatThrownBy(() -> as(who, this::map)).isInstanceOf(NotFound.class);
        }
    }
}
