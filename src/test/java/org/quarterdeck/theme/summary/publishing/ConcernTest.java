package org.quarterdeck.theme.summary.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConcernTest {
    @Test
    void anotherTextHasToBeDecidedAnew() {
        assertThat(key("In Poole it rained")).isNotEqualTo(key("In Poole it snowed")).isEqualTo(key("In Poole it rained"));
    }

    private static String key(String excerpt) {
        return new Concern(ConcernKind.SITE, null, "Findings", "Poole", excerpt, null).key();
    }
}
