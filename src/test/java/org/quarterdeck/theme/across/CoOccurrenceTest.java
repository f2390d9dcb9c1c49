package org.quarterdeck.theme.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoOccurrenceTest {
    private static final long A = 7;
    private static final long B = 3;
    private static final long C = 5;
    private static final List<Long> ORDER = List.of(A, B, C);

    private long next = 1;

    private CodedPlace place(long answer, long theme, int start, int end) {
        return new CodedPlace(next++, new CodedPlace.Text(answer, 1), answer % 10, theme, start, end);
    }

    private static List<Pair> pairs(CodedPlace... places) {
        return CoOccurrence.pairs(ORDER, List.of(places));
    }

    @Test
    void passagesThatShareACharacterOverlap() {
        assertThat(pairs(place(1, A, 0, 10), place(1, B, 9, 20))).containsExactly(new Pair(A, B, 1, 1, 1, 1, 1));
        assertThat(pairs(place(1, A, 0, 10), place(1, B, 10, 20))).containsExactly(new Pair(A, B, 0, 1, 0, 1, 1));
        assertThat(pairs(place(1, B, 5, 6), place(1, A, 0, 10))).containsExactly(new Pair(A, B, 1, 1, 1, 1, 1));
    }

    @Test
    void whatStandsInDifferentAnswersDoesNotOccurTogether() {
        assertThat(pairs(place(1, A, 0, 10), place(2, B, 0, 10))).isEmpty();
    }

    @Test
    void aLongPassageOverSeveralShortOnesCountsOnce() {
        var pair = pairs(place(1, A, 0, 100), place(1, B, 0, 10), place(1, B, 20, 30), place(1, B, 40, 50)).get(0);

        assertThat(pair.overlapping()).isEqualTo(1);
        assertThat(pair.coefficient()).isEqualTo(1 / 3.0);
    }

    @Test
    void theSamePassageGivenByTwoPeopleIsTwoPassages() {
        var pair = pairs(place(1, A, 0, 10), place(1, A, 0, 10), place(1, B, 0, 10), place(1, B, 0, 10)).get(0);

        assertThat(pair).isEqualTo(new Pair(A, B, 2, 1, 1, 2, 2));
        assertThat(pair.coefficient()).isEqualTo(1);
        assertThat(pair.getShown()).isEqualTo("1.00");
    }

    @Test
    void thePairsThatOverlapMostComeFirst() {
        assertThat(pairs(place(1, A, 0, 10), place(1, B, 0, 10), place(2, A, 0, 10), place(2, C, 5, 10), place(3, A, 0, 4), place(3, C, 0, 4),
                place(4, B, 0, 9), place(4, C, 10, 12))).containsExactly(new Pair(A, C, 2, 2, 2, 3, 3), new Pair(A, B, 1, 1, 1, 3, 2),
                new Pair(B, C, 0, 1, 0, 2, 3));
    }

    @Test
    void aThemeThatIsNotAskedForIsLeftOut() {
        assertThat(CoOccurrence.pairs(List.of(A, C), List.of(place(1, A, 0, 10), place(1, B, 0, 10)))).isEmpty();
    }
}
