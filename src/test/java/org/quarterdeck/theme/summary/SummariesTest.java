package org.quarterdeck.theme.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.TemplateFolder;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
public class SummariesTest {
    private static final List<String> SITES = List.of("bnp", "cam", "chv", "cum", "dur", "nbr", "ncw", "nen", "new", "nor", "nty",
            "pri", "tam", "tor", "twh", "wak");

    public static Round round(String code) {
        var programmes = the(Programmes.class);
        return programmes.round(programmes.programme("icp"), code);
    }

    private static SummaryReading read(String who, String round) {
        return as(who, () -> the(Summaries.class).read(round(round)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"steering", "lead.nty", "contributor.tor", "manager", "evaluator"})
    void everyMemberReadsWhatIsPublished(String who) {
        var reading = read(who, "T4");

        assertThat(reading.state()).isEqualTo(SummaryState.PUBLISHED);
        assertThat(reading.content().findings()).startsWith("The July White Paper");
        assertThat(reading.content().themes()).isNotEmpty().allSatisfy(theme -> assertThat(theme.quotations()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"steering", "lead.nty", "contributor.nty"})
    void aDraftIsUnknownToSitesAndToTheSteeringGroup(String who) {
        assertThatThrownBy(() -> read(who, "T5")).isInstanceOf(NotFound.class);
        assertThat(as(who, () -> the(Summaries.class).ofProgramme(the(Programmes.class).programme("icp")).stream()
                .map(summary -> summary.getRound().getCode()).toList())).containsExactly("T1", "T2", "T3", "T4");
    }

    @Test
    void evaluatorsAndManagersReadTheDraftAsItWouldBePublished() {
        assertThat(read("manager", "T5").content()).isEqualTo(read("evaluator", "T5").content());
        assertThat(read("evaluator", "T5").sha256()).isNull();
    }

    @Test
    void someoneOutsideTheProgrammeKnowsOfNothing() {
        assertThatThrownBy(() -> read("admin", "T4")).isInstanceOf(NotFound.class);
    }

    @Test
    void everyCountAgreesWithTheFilesThatTheCodingsCameFrom() {
        for (var round : List.of("T1", "T2", "T3", "T4", "T5")) {
            var content = read("evaluator", round).content();
            var raised = raised(round);

            content.matrix().rows().forEach(row ->
                    assertThat(row.raisedBy()).as(round + " " + row.code()).isEqualTo(raised.getOrDefault(row.code(), Map.of()).size()));
            content.matrix().rows().forEach(row -> assertThat(row.total()).as(round + " " + row.code())
                    .isEqualTo(raised.getOrDefault(row.code(), Map.of()).values().stream().mapToInt(Integer::intValue).sum()));
            content.themes().forEach(theme -> {
                assertThat(theme.sites()).isEqualTo(raised.get(theme.code()).size());
                assertThat(theme.groups().stream().mapToInt(SummaryContent.GroupCount::sites).sum()).isEqualTo(theme.sites());
                assertThat(theme.groups().stream().mapToInt(SummaryContent.GroupCount::of).sum()).isEqualTo(theme.of()).isEqualTo(16);
            });
        }
    }

    @Test
    void theDifferenceIsToTheRoundBefore() {
        var first = read("steering", "T1").content();
        var second = read("steering", "T2").content();
        var before = raised("T1");

        assertThat(first.themes()).allSatisfy(theme -> assertThat(theme.sitesBefore()).isNull());
        assertThat(first.method().roundBefore()).isNull();
        assertThat(second.method().roundBefore()).isEqualTo("T1");
        assertThat(second.themes()).allSatisfy(theme ->
                assertThat(theme.sitesBefore()).isEqualTo(before.getOrDefault(theme.code(), Map.of()).size()));
    }

    @Test
    void sitesAreNamedByPseudonymOnly() {
        var frozen = as("evaluator", () -> the(Summaries.class).find(round("T3")).orElseThrow().getContent());

        assertThat(frozen).contains("Living Document, Site ");
        assertThat(read("evaluator", "T3").content().matrix().sites()).hasSize(16).isSortedAccordingTo(Comparator.naturalOrder())
                .allSatisfy(site -> assertThat(site).matches("Site \\d\\d"));
    }

    @Test
    void theChecksumIsThatOfWhatWasFrozen() {
        var summary = as("steering", () -> the(Summaries.class).find(round("T2")).orElseThrow());

        assertThat(summary.getSha256()).isEqualTo(Checksum.sha256(summary.getContent()));
        assertThat(SummaryJson.write(SummaryJson.read(summary.getContent()))).isEqualTo(summary.getContent());
    }

    /** Passages by theme and site, counted in the files themselves. */
    private static Map<String, Map<String, Integer>> raised(String round) {
        return SITES.stream().flatMap(site -> the(TemplateFolder.class).yaml("programmes/icp/sites/" + site + ".yaml")
                .get("rounds").get(round).list("codings").stream().map(node -> Map.entry(node.text("theme"), site)))
                .collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new,
                        Collectors.groupingBy(Map.Entry::getValue, Collectors.summingInt(entry -> 1))));
    }

}
