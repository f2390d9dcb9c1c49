package org.quarterdeck.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.submission.SubmittedAnswer;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class CodingTest {
    private Codings codings;

    @BeforeEach
    void services() {
        codings = the(Codings.class);
    }

    private SubmittedAnswer answer() {
        return codings.answer("icp", "NTY", "T5", "progress", null);
    }

    private List<Coding> code(String who, String... themes) {
        return as(who, () -> codings.add(answer().getId(), 0, 30, List.of(themes), "thought"));
    }

    @Test
    void anEvaluatorGivesAPassageSeveralThemes() {
        var before = as("evaluator", () -> codings.ofVersion(answer().getVersion()).size());

        var coded = code("evaluator", "STAFF-B", "POL-C");

        assertThat(coded).extracting(coding -> coding.getTheme().getCode()).containsExactly("STAFF-B", "POL-C");
        doAs("evaluator2", () -> {
            assertThat(codings.ofVersion(answer().getVersion())).hasSize(before + 2);
            var found = codings.find(coded.get(0).getId());
            assertThat(found.getPassage().quote()).isEqualTo(answer().getText().substring(0, 30).strip());
            assertThat(found.getMemo()).isEqualTo("thought");
            assertThat(found.getAttribution()).isEqualTo("Living Document, Site 06");
        });
    }

    @Test
    void aThemeThatGroupsOthersTakesNoCodings() {
        assertThatThrownBy(() -> code("evaluator", "LEAD")).isInstanceOf(Invalid.class).hasMessageContaining("groups");
    }

    @Test
    void aThemeThatTheCodebookDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> code("evaluator", "NONE")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> code("evaluator")).isInstanceOf(Invalid.class);
    }

    @Test
    void aPassageGetsAThemeOnceAndAnotherPersonWouldCountItTwice() {
        code("evaluator", "STAFF-B");

        assertThatThrownBy(() -> code("evaluator", "STAFF-B")).isInstanceOf(Invalid.class).hasMessageContaining("before");
        assertThatThrownBy(() -> code("evaluator2", "STAFF-B")).isInstanceOf(Invalid.class)
                .hasMessageContaining("Eleanor Wyndlesham has coded this passage so already");
        assertThat(code("evaluator2", "POL-C")).hasSize(1);
    }

    @Test
    void onlyTheCoderChangesACodingAndTakesItBack() {
        var id = code("evaluator", "STAFF-B").get(0).getId();

        assertThatThrownBy(() -> doAs("evaluator2", () -> codings.remove(id))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> doAs("manager", () -> codings.note(id, "mine"))).isInstanceOf(Refused.class);
        doAs("evaluator", () -> codings.note(id, "another thought"));
        assertThat(as("manager", () -> codings.find(id).getMemo())).isEqualTo("another thought");
        doAs("evaluator", () -> codings.remove(id));
        assertThatThrownBy(() -> as("evaluator", () -> codings.find(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void aQuotedPassageStaysCoded() {
        var quoted = as("evaluator", () -> codings.ofRound(programme(), the(Programmes.class).round(programme(), "T4")).stream()
                .filter(coding -> coding.getSite().getCode().equals("NTY") || coding.getCoder().getEmail().startsWith("evaluator@"))
                .map(Coding::getId).toList());

        var refusals = quoted.stream().filter(id -> {
            try {
                doAs("evaluator", () -> codings.remove(id));
                return false;
            } catch (Invalid stillQuoted) {
                return true;
            } catch (Refused notMine) {
                return false;
            }
        }).count();

        assertThat(refusals).isPositive();
    }

    @Test
    void aManagerReadsAndDoesNotCode() {
        assertThat(as("manager", () -> codings.ofRound(programme(), the(Programmes.class).round(programme(), "T3")))).isNotEmpty();
        assertThatThrownBy(() -> code("manager", "POL-C")).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.nty", "contributor.nty", "steering", "lead.tor", "admin"})
    void nobodyElseKnowsOfCodings(String who) {
        var coding = code("evaluator", "STAFF-B").get(0);
        var programme = as("evaluator", this::programme);
        var round = as("evaluator", () -> the(Programmes.class).round(programme, "T5"));

        assertThatThrownBy(() -> code(who, "POL-C")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(who, () -> codings.find(coding.getId()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(who, () -> codings.ofRound(programme, round))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(who, () -> codings.ofTheme(programme, round, "POL-C"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(who, () -> codings.text(coding))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(who, () -> the(Codebooks.class).current(programme))).isInstanceOf(NotFound.class);
        assertThat(as(who, () -> codings.ofVersion(coding.getVersion()))).isEmpty();
        assertThat(as(who, () -> the(CodingsBeside.class).marks(coding.getVersion()))).isEmpty();
    }

    private Programme programme() {
        return the(Programmes.class).programme("icp");
    }
}
