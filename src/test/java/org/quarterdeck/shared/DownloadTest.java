package org.quarterdeck.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadTest {
    @Test
    void theHeaderHasTheNameForOldAndForNewPrograms() {
        assertThat(Download.disposition("caf\u00e9 \"plan\".pdf"))
                .isEqualTo("attachment; filename=\"caf_ _plan_.pdf\"; filename*=UTF-8''caf%C3%A9%20%22plan%22.pdf");
        assertThat(Download.disposition("plan.pdf")).isEqualTo("attachment; filename=\"plan.pdf\"");
    }
}
