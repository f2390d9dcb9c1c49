package org.quarterdeck.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsensusTest {
    private static Consensus of(String levels) {
        return Consensus.of(Arrays.stream(levels.split(" ")).map(Integer::valueOf).toList());
    }

    /**
     * Median, share in agreement and distribution as published in table 4 of doi 10.5334/ijic.7747 (12 raters, levels 0 to 5).
     * The single ratings are not published; those here are made to fit the published median, share at the median and share in
     * agreement.
     */
    @ParameterizedTest
    @CsvSource({
            "readiness to change (round 1), 3 3 3 3 3 3 3 3 2 4 4 5,        3.0,  91.7, false",
            "readiness to change (round 2), 3 3 3 3 3 3 3 3 2 2 4 4,        3.0, 100.0, false",
            "structure (round 1),           2 2 2 2 2 3 3 3 3 1 4 4,        2.5,  75.0, false",
            "structure (round 2),           2 2 2 2 2 2 2 1 1 3 3 4,        2.0,  91.7, false",
            "digital (round 1),             1 1 1 1 2 2 3 3 3 4 4 4,        2.5,  41.7, true",
            "digital (round 2),             3 3 3 3 3 3 2 2 4 4 1 5,        3.0,  83.3, false",
            "process (round 1),             2 2 2 2 3 3 3 3 1 1 4 4,        2.5,  66.7, true"})
    void agreesWithWhatIsPublished(String dimension, String levels, double median, double agreement, boolean split) {
        var consensus = of(levels);

        assertThat(consensus.getRaters()).isEqualTo(12);
        assertThat(consensus.getMedian()).isEqualTo(median);
        assertThat(consensus.getAgreement()).isCloseTo(agreement, within(0.05));
        assertThat(consensus.isSplit()).isEqualTo(split);
    }

    /** Where the published rule begins: four ratings outside of eight or more. */
    @ParameterizedTest
    @CsvSource({"3 3 3 3 3 0 0 0, false", "3 3 3 3 0 0 0 5, true", "3 3 3 3 3 3 3 3 0 0 0, false", "3 3 3 3 3 3 3 3 3 0 0 5 5, true"})
    void eightOrMoreAreSplitWhenFourAreOutside(String levels, boolean split) {
        assertThat(of(levels).isSplit()).isEqualTo(split);
    }

    /** Our own rule for small groups: half or more outside. */
    @ParameterizedTest
    @CsvSource({"2, false", "2 3, false", "1 3, false", "1 4, true", "1 2 4, false", "0 2 4, true", "1 1 4 4, true", "2 2 2 4, false",
            "1 2 3 4, true", "3 3 3 3 0 0 0, false", "1 1 1 4 4 4, true", "0 1 2 3 4 5 5, true"})
    void fewerThanEightAreSplitWhenHalfAreOutside(String levels, boolean split) {
        assertThat(of(levels).isSplit()).isEqualTo(split);
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "2 3, 2", "1 3, 2", "1 4, 2", "1 1 4 4, 2", "0 1, 0", "0 0 0, 0", "1 2 2 4, 2", "4 4 1, 4"})
    void theLowerLevelCountsWhereTheMedianLiesBetweenTwo(String levels, int counts) {
        assertThat(of(levels).getLevel()).isEqualTo(counts);
    }

    @Test
    void oneRaterIsNoSplitAndSaysSo() {
        assertThat(of("0").isSplit()).isFalse();
        assertThat(of("0").getReading()).isEqualTo("One rater");
    }

    @Test
    void itSaysInWordsWhatItComesTo() {
        assertThat(of("1 1 4 4").getReading()).isEqualTo("Median 2.5, so 2 counts, of 4 raters, from 1 to 4. Split: 4 of 4 are more than one level away");
        assertThat(of("3 3 3").getReading()).isEqualTo("Median 3 of 3 raters, all at 3. No split");
    }

    @Test
    void nobodyIsNoConsensus() {
        assertThatThrownBy(() -> Consensus.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
