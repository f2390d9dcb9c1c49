package org.quarterdeck.feedback.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.shared.Invalid;

class BoardFilterTest {
    private static BoardFilter of(Map<String, String> parameters) {
        return BoardFilter.of(parameters::get);
    }

    @Test
    void whatIsNotGivenIsNotFiltered() {
        assertThat(of(Map.of())).isEqualTo(BoardFilter.NONE);
        assertThat(of(Map.of("site", "", "question", "", "evaluator", "", "state", "", "age", ""))).isEqualTo(BoardFilter.NONE);
        assertThat(of(Map.of("age", "1")).isNarrow()).isTrue();
        assertThat(BoardFilter.NONE.isNarrow()).isFalse();
    }

    @Test
    void itsQueryComesToTheSame() {
        var filter = new BoardFilter("A & B", "-", 7, WantedState.RESOLVED, 3);

        assertThat(filter.getQuery()).isEqualTo("site=A+%26+B&question=-&evaluator=7&state=resolved&age=3");
    }

    @ParameterizedTest
    @CsvSource({"state, closed", "state, OPEN", "evaluator, me", "evaluator, -1", "age, 1.5", "age, 1000"})
    void whatMakesNoSenseIsRefusedAndShownAsEverything(String name, String value) {
        assertThatThrownBy(() -> of(Map.of(name, value))).isInstanceOfSatisfying(Invalid.class, wrong -> assertThat(wrong.field()).isEqualTo(name));
        assertThat(BoardFilter.orNone(Map.of(name, value)::get)).isEqualTo(BoardFilter.NONE);
    }
}
