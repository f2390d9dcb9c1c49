package org.quarterdeck.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.feedback.Releasing;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class AuditTest {
    @Test
    void aReleaseIsWrittenDownWithoutItsWords() {
        doAs("evaluator", () -> the(Releasing.class).release(the(Submissions.class).find("icp", "NTY", "T5"), 0, "A summary"));

        var entry = as("admin", () -> the(Audit.class).latest().get(0));
        assertThat(entry.getAction()).isEqualTo("released feedback");
        assertThat(entry.getPerson().getEmail()).isEqualTo("evaluator@example.org");
        assertThat(entry.getSubject()).matches("submission \\d+, release \\d+");
    }

    @Test
    void whatWasRefusedIsNotWrittenDown() {
        var before = as("admin", () -> the(Audit.class).latest().size());

        assertThatThrownBy(() -> as("evaluator", () -> the(Releasing.class).release(the(Submissions.class).find("icp", "NTY", "T5"), 0, "")))
                .isInstanceOf(Invalid.class);

        assertThat(as("admin", () -> the(Audit.class).latest().size())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.nty", "evaluator", "manager", "steering"})
    void onlyTheAdministratorReadsIt(String who) {
        assertThatThrownBy(() -> as(who, () -> the(Audit.class).latest())).isInstanceOf(NotFound.class);
    }
}
