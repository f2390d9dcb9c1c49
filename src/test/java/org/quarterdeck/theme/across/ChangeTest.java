package org.quarterdeck.theme.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.theme.across.Change.Share;

class ChangeTest {
    @ParameterizedTest
    @CsvSource({
        "3/16, FIRST", "0/16, ABSENT",
        "0/16 0/16, ABSENT", "0/16 1/16, NEW", "1/16 0/16, GONE", "1/16 0/16 2/16, BACK", "0/16 0/16 1/16, NEW", "2/16 0/16 0/16, ABSENT",
        "4/16 5/16, STEADY", "4/16 6/16, GROWING", "6/16 4/16, FADING", "6/16 5/16, STEADY",
        "3/4 2/4, STEADY", "1/4 3/4, GROWING",
        "10/100 19/100, STEADY", "10/100 20/100, GROWING", "160/1600 319/1600, STEADY", "160/1600 320/1600, GROWING",
        "5/10 8/16, STEADY", "8/16 5/10, STEADY", "4/10 5/5, STEADY", "4/10 6/8, GROWING", "2/16 0/0, GONE", "0/0 2/16, NEW"})
    void theWordFollowsTheRule(String rounds, Change expected) {
        var shares = Arrays.stream(rounds.split(" ")).map(round -> round.split("/"))
                .map(round -> new Share(Integer.parseInt(round[0]), Integer.parseInt(round[1]))).toList();

        assertThat(Change.of(shares)).isEqualTo(expected);
    }

    @Test
    void aShareIsRoundedToWholePerCent() {
        assertThat(new Share(1, 3).percent()).isEqualTo(33);
        assertThat(new Share(2, 3).percent()).isEqualTo(67);
        assertThat(new Share(0, 0).percent()).isZero();
    }
}
