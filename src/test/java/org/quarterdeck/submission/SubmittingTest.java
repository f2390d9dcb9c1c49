package org.quarterdeck.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class SubmittingTest {
    private Submissions submissions;

    @BeforeEach
    void services() {
        submissions = the(Submissions.class);
    }

    @Test
    void submittingFreezesTheAnswersAsTheyWere() {
        var open = as("lead.nty", () -> submissions.find("icp", "NTY", "T6"));
        var written = as("lead.nty", () -> submissions.find("icp", "NTY", "T6").answer("context").getText());

        var version = as("lead.nty", () -> submissions.submit(open.getId()));

        assertThat(version.getNumber()).isEqualTo(1);
        assertThat(version.getSha256()).isEqualTo(Checksum.sha256(version.canonicalText()));
        doAs("evaluator", () -> {
            var found = submissions.find("icp", "NTY", "T6");
            assertThat(found.getState()).isEqualTo(SubmissionState.SUBMITTED);
            assertThat(found.latestVersion().orElseThrow().text("context")).isEqualTo(written).isNotBlank();
        });
    }

    @Test
    void whatWasSubmittedCannotBeSubmittedAgain() {
        var closed = as("lead.nty", () -> submissions.find("icp", "NTY", "T5"));

        assertThatThrownBy(() -> as("lead.nty", () -> submissions.submit(closed.getId()))).isInstanceOf(NotADraft.class);
    }

    @Test
    void aContributorCannotSubmit() {
        var open = as("contributor.nty", () -> submissions.find("icp", "NTY", "T6"));

        assertThatThrownBy(() -> as("contributor.nty", () -> submissions.submit(open.getId()))).isInstanceOf(Refused.class);
    }

    @Test
    void anotherSiteKnowsOfNothing() {
        assertThatThrownBy(() -> as("lead.tor", () -> submissions.find("icp", "NTY", "T5"))).isInstanceOf(NotFound.class);
    }
}
