package org.quarterdeck.costing.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.costing.CostItem;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class CostExamplesTest {
    private static CostExamples examples() {
        return the(CostExamples.class);
    }

    private static Site site() {
        return the(Programmes.class).site("icp", "NTY");
    }

    private static List<CostExample> standing(String who) {
        return as(who, () -> examples().of(site().getProgramme()));
    }

    @Test
    void anExampleHasWordsAndLinesAndEveryEvaluatorMayAmendIt() {
        as("evaluator", () -> examples().write(site(), 0, List.of(2, 1, 2), "Carried over\r\nmuch."));
        as("evaluator2", () -> examples().write(site(), 1, List.of(), "Carried over more."));

        assertThat(standing("manager")).singleElement().satisfies(example -> {
            assertThat(example.getText()).isEqualTo("Carried over more.");
            assertThat(example.getItems()).isEmpty();
        });
        var history = as("evaluator", () -> examples().history(site()));
        assertThat(history).extracting(CostExample::getNumber).containsExactly(2, 1);
        assertThat(history.get(1).getText()).isEqualTo("Carried over\nmuch.");
        assertThat(history.get(1).getItems()).extracting(CostItem::number).containsExactly(1, 2);
    }

    @Test
    void whoHasNotSeenWhatStandsOverwritesNothing() {
        as("evaluator", () -> examples().write(site(), 0, List.of(), "First."));

        assertThatThrownBy(() -> as("evaluator2", () -> examples().write(site(), 0, List.of(), "Second.")))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.field()).isEqualTo("seen"));
        assertThat(standing("evaluator")).extracting(CostExample::getText).containsExactly("First.");
    }

    @Test
    void whatIsTakenOutIsKeptAndCanBePutBack() {
        as("evaluator", () -> examples().write(site(), 0, List.of(1), "Words."));
        as("evaluator", () -> {
            examples().remove(site(), 1);
            return null;
        });

        assertThat(standing("manager")).isEmpty();
        var last = as("evaluator", () -> examples().history(site()).get(0));
        assertThat(last.isRemoved()).isTrue();
        as("evaluator", () -> examples().write(site(), last.getNumber(), last.getLines(), last.getText()));
        assertThat(standing("manager")).extracting(CostExample::getText).containsExactly("Words.");
    }

    @ParameterizedTest
    @CsvSource({"'', 1, text", "'  ', 1, text", "Words, 99, lines"})
    void whatCannotBeKeptIsSaid(String text, int line, String field) {
        assertThatThrownBy(() -> as("evaluator", () -> examples().write(site(), 0, List.of(line), text)))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.field()).isEqualTo(field));
        assertThatThrownBy(() -> as("evaluator", () -> examples().write(site(), 0, List.of(), "x".repeat(4001)))).hasMessageContaining("4,000");
    }

    @Test
    void aManagerReadsAndDoesNotChoose() {
        assertThatThrownBy(() -> as("manager", () -> examples().write(site(), 0, List.of(), "Words"))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.nty", "contributor.nty", "steering", "admin"})
    void othersKnowOfNoExamples(String who) {
        var site = as("evaluator", CostExamplesTest::site);

        assertThatThrownBy(() -> as(who, () -> examples().of(site.getProgramme()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(who, () -> examples().history(site))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(who, () -> examples().write(site, 0, List.of(), "Words"))).isInstanceOf(NotFound.class);
    }
}
