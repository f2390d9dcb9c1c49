package org.quarterdeck.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.may;
import static org.quarterdeck.testing.Services.the;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class SubmissionPolicyTest {
    private Submission draft;
    private Submission submitted;

    @BeforeEach
    void find() {
        draft = as("lead.nty", () -> the(Submissions.class).find("icp", "NTY", "T6"));
        submitted = as("lead.nty", () -> the(Submissions.class).find("icp", "NTY", "T5"));
    }

    @ParameterizedTest
    @CsvSource({"lead.nty, true, true, true", "contributor.nty, true, true, true", "lead.tor, false, false, false",
            "contributor.tor, false, false, false", "evaluator, true, false, false", "manager, true, false, false",
            "steering, false, false, false", "admin, false, false, false"})
    void aDraftIsTheSitesAlone(String who, boolean knowsOfIt, boolean readsDraft, boolean writes) {
        assertThat(may(who, standing -> SubmissionPolicy.maySee(standing, draft))).isEqualTo(knowsOfIt);
        assertThat(may(who, standing -> SubmissionPolicy.mayReadDraft(standing, draft))).isEqualTo(readsDraft);
        assertThat(may(who, standing -> SubmissionPolicy.mayWrite(standing, draft))).isEqualTo(writes);
    }

    @ParameterizedTest
    @CsvSource({"lead.nty, true", "contributor.nty, true", "lead.tor, false", "evaluator, true", "manager, true", "steering, false",
            "admin, false"})
    void whatWasSubmittedIsReadByTheSiteTheEvaluatorsAndTheManager(String who, boolean reads) {
        assertThat(may(who, standing -> SubmissionPolicy.mayReadSubmitted(standing, submitted.getSite()))).isEqualTo(reads);
    }

    @ParameterizedTest
    @CsvSource({"lead.nty, true, true", "contributor.nty, true, true", "lead.tor, false, false", "evaluator, false, true",
            "manager, true, true", "steering, false, false", "admin, false, false"})
    void evaluatorsDoNotSeeHowFarADraftIs(String who, boolean ofDraft, boolean ofSubmitted) {
        assertThat(may(who, standing -> SubmissionPolicy.maySeeProgress(standing, draft))).isEqualTo(ofDraft);
        assertThat(may(who, standing -> SubmissionPolicy.maySeeProgress(standing, submitted))).isEqualTo(ofSubmitted);
    }

    @ParameterizedTest
    @CsvSource({"lead.nty, true, false", "contributor.nty, false, false", "lead.tor, false, false", "evaluator, false, true",
            "manager, false, true", "steering, false, false", "admin, false, false"})
    void theLeadSubmitsAndTheBoardIsForThoseWhoRunTheProgramme(String who, boolean submits, boolean board) {
        assertThat(may(who, standing -> SubmissionPolicy.maySubmit(standing, draft))).isEqualTo(submits);
        assertThat(may(who, standing -> SubmissionPolicy.maySeeBoard(standing, draft.getSite().getProgramme()))).isEqualTo(board);
    }
}
