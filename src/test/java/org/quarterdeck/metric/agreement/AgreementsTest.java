package org.quarterdeck.metric.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.metric.Better;
import org.quarterdeck.metric.DefinitionWords;
import org.quarterdeck.metric.Frequency;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.MetricState;
import org.quarterdeck.metric.Metrics;
import org.quarterdeck.notice.Notices;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class AgreementsTest {
    private Site site;

    @BeforeEach
    void aSite() {
        site = as("lead.nty", () -> the(Programmes.class).site("icp", "NTY"));
    }

    private static DefinitionWords words(String name) {
        return new DefinitionWords(name, "What it means", "Counted", "All", "percent", 1, false, Better.HIGHER, "The register", null, null, "");
    }

    private LocalMetric proposed() {
        return as("lead.nty", () -> the(Proposing.class).propose(site, words("Falls"), Frequency.MONTH, "Falls are what we are about"));
    }

    private LocalMetric metric(String code) {
        return as("lead.nty", () -> the(Metrics.class).find(site, code));
    }

    private List<MetricProposal> proposals(String code) {
        return as("lead.nty", () -> the(Agreements.class).of(metric(code)));
    }

    private void again(String code, DefinitionWords words, String reason) {
        var latest = proposals(code).stream().findFirst().map(MetricProposal::getId).orElse(0L);
        doAs("lead.nty", () -> the(Proposing.class).proposeAgain(site, code, words, metric(code).getFrequency(), reason, latest));
    }

    private void agree(String code) {
        var latest = proposals(code).get(0).getId();
        doAs("evaluator", () -> the(Agreements.class).agree(site, code, latest));
    }

    @Test
    void aMetricIsProposedSentBackChangedAndAgreed() {
        assertThat(proposed().getCode()).isEqualTo("M3");
        assertThat(as("evaluator", () -> the(Notices.class).mine()).get(0).getText()).endsWith("proposed a local metric of North Tyneside.");
        var first = proposals("M3").get(0).getId();
        doAs("evaluator", () -> the(Agreements.class).sendBack(site, "M3", first, "Which register?"));
        assertThat(metric("M3").getState()).isEqualTo(MetricState.RETURNED);

        again("M3", words("Falls at home"), "");
        assertThat(metric("M3").getName()).isEqualTo("Falls at home");
        agree("M3");

        assertThat(metric("M3").isAgreed()).isTrue();
        assertThat(proposals("M3")).extracting(MetricProposal::getState).containsExactly(ProposalState.AGREED, ProposalState.SUPERSEDED);
        assertThat(proposals("M3").get(1).getDecision()).as("what was asked stays").isEqualTo("Which register?");
        assertThat(as("lead.nty", () -> the(Notices.class).mine()).get(0).getText()).endsWith("agreed a local metric of North Tyneside.");
    }

    @Test
    void moreThanTheProgrammeUsuallyHasAsksForAReason() {
        assertThat(as("lead.nty", () -> the(Proposing.class).isOver(site))).isTrue();
        assertThatThrownBy(() -> as("lead.nty", () -> the(Proposing.class).propose(site, words("Falls"), Frequency.MONTH, " ")))
                .isInstanceOf(Invalid.class).hasMessageContaining("more metrics than the 2");
        doAs("evaluator", () -> the(Agreements.class).end(site, "M1", "The classes have ended"));
        assertThat(as("lead.nty", () -> the(Proposing.class).isOver(site))).isFalse();
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        var empty = new DefinitionWords("", " ", "", "", "%", 1, false, null, "", new BigDecimal("-1"), null, "");
        assertThatThrownBy(() -> as("lead.nty", () -> the(Proposing.class).propose(site, empty, null, "")))
                .isInstanceOfSatisfying(Invalid.class, wrong -> assertThat(wrong.all()).extracting(Invalid::field)
                        .containsExactly("name", "definition", "numerator", "source", "denominator", "better", "baseline", "frequency"));
    }

    @Test
    void anAgreedMetricChangesOnlyAsANewVersionWithAReason() {
        var agreed = metric("M2").getSubject();
        var otherUnit = new DefinitionWords("Ambulance calls", agreed.getDefinition(), "Counted", "All", agreed.getUnit(), agreed.getPer() * 10, false, Better.LOWER,
                "The register", null, null, agreed.getComparatorName());
        assertThatThrownBy(() -> again("M2", otherUnit, "It reads better")).hasMessageContaining("could not be compared");
        var changed = new DefinitionWords("Ambulance calls", agreed.getDefinition(), "Counted", "All", agreed.getUnit(), agreed.getPer(), false, Better.LOWER,
                "The register", null, null, agreed.getComparatorName());
        assertThatThrownBy(() -> again("M2", changed, "")).hasMessageContaining("why the definition is to change");
        again("M2", changed, "The coding has changed");
        assertThat(metric("M2").getName()).as("not before it is agreed").startsWith("Ambulance call-outs");
        assertThat(metric("M2").isAgreed()).isTrue();
        agree("M2");

        assertThat(metric("M2").getNumber()).isEqualTo(2);
        assertThat(metric("M2").getName()).isEqualTo("Ambulance calls");
        assertThat(metric("M2").given().rows()).allMatch(row -> row.definitionNumber() == 1);
        assertThat(proposals("M2")).extracting(MetricProposal::getNumber).containsExactly(2, 1);
        assertThat(proposals("M2").get(1).getDefinition().getName()).as("the first can be read").startsWith("Ambulance call-outs");
    }

    @Test
    void nobodyAgreesToWhatTheyHaveNotSeen() {
        proposed();
        var first = proposals("M3").get(0).getId();
        again("M3", words("Falls at home"), "");
        doAs("evaluator", () -> assertThatThrownBy(() -> the(Agreements.class).agree(site, "M3", first)).isInstanceOf(Invalid.class).hasMessageContaining("decided meanwhile"));
        assertThat(metric("M3").getState()).isEqualTo(MetricState.PROPOSED);
        doAs("lead.nty", () -> assertThatThrownBy(() -> the(Proposing.class).proposeAgain(site, "M3", words("Other"), Frequency.MONTH, "", first))
                .hasMessageContaining("meanwhile"));
    }

    @Test
    void whatIsProposedIsWithdrawnAndWhatIsAgreedIsEndedAndTakenUpAgain() {
        proposed();
        doAs("lead.nty", () -> the(Proposing.class).withdraw(site, "M3", "Too much work"));
        assertThat(metric("M3").getState()).isEqualTo(MetricState.WITHDRAWN);
        doAs("evaluator", () -> the(Agreements.class).end(site, "M1", "The classes have ended"));
        assertThat(metric("M1").getState()).isEqualTo(MetricState.ENDED);
        doAs("evaluator", () -> the(Agreements.class).resume(site, "M1"));
        assertThat(metric("M1").isAgreed()).isTrue();
    }

    @Test
    void aDefinitionLacksNothing() {
        for (var lacking : List.of(words(""), new DefinitionWords("A", "", "C", "D", "percent", 1, false, Better.HIGHER, "S", null, null, ""),
                new DefinitionWords("A", "B", "C", "", "percent", 1, false, Better.HIGHER, "S", null, null, ""),
                new DefinitionWords("A", "B", "C", "D", "percent", 1, false, null, "S", null, null, ""),
                new DefinitionWords("A", "B", "C", "D", "percent", 1, false, Better.HIGHER, "S", null, java.math.BigDecimal.valueOf(101), ""))) {
            assertThatThrownBy(lacking::checked).isInstanceOf(Invalid.class);
        }
    }
}
