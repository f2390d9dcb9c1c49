package org.quarterdeck.theme.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quarterdeck.theme.summary.SummaryContent.Method;
import org.quarterdeck.theme.summary.SummaryContent.ThemeFinding;

class GlanceTest {
    private static Glance.Bar bar(String name, int sites, Integer before, int of) {
        var theme = new ThemeFinding("A", name, "Barrier", "", "", sites, of, before, before == null ? null : of, List.of(), List.of());
        return Glance.at(new SummaryContent("icp", "Pilots", "T2", 6, 1, "", "", List.of(theme), null,
                new Method("T1", of, of, "Codebook", 1, 1, List.of(), ""))).getBars().get(0);
    }

    @Test
    void theDiamondCoversNoNumberWhereverItStands() {
        for (int of : new int[] {3, 16, 160}) {
            IntStream.rangeClosed(0, of).forEach(sites -> IntStream.rangeClosed(0, of).forEach(before -> {
                var bar = bar("Trust", sites, before, of);
                double end = bar.label() + 8 * Integer.toString(sites).length();
                assertThat(bar.before() + 7 <= bar.label() || bar.before() - 7 >= end).as(sites + " before " + before + " of " + of).isTrue();
                assertThat(end).isLessThanOrEqualTo(642);
            }));
        }
    }

    @Test
    void aLongNameIsShortenedBesideItsBar() {
        assertThat(bar("Finance and incentives that hinder", 1, null, 16).name()).isEqualTo("Finance and incentives that hinder");
        assertThat(bar("A name that was typed at length and goes on for ever", 1, null, 16).name())
                .hasSizeLessThanOrEqualTo(36).endsWith("\u2026").startsWith("A name that was typed");
        assertThat(bar("x".repeat(34) + "\ud83d\ude00\ud83d\ude00\ud83d\ude00", 1, null, 16).name()).doesNotMatch(".*[\ud800-\udbff]\u2026");
    }
}
