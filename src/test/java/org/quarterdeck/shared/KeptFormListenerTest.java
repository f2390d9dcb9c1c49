package org.quarterdeck.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptFormListenerTest {
    @Test
    void oneTickedChoiceComesBackAsAList() {
        var one = new String[] {"IT-B"};

        assertThat(KeptFormListener.submitted(true, one)).isSameAs(one);
        assertThat(KeptFormListener.submitted(false, one)).isEqualTo("IT-B");
    }

    @Test
    void aBoxComesBackTickedOnlyIfItWas() {
        assertThat(KeptFormListener.ticked(new String[] {"on"})).isEqualTo("true");
        assertThat(KeptFormListener.ticked(null)).isEqualTo("false");
    }
}
