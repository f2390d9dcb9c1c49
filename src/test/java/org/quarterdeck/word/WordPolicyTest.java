package org.quarterdeck.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.may;
import static org.quarterdeck.testing.Services.the;

import java.time.Instant;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterdeck.account.People;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class WordPolicyTest {
    private static ReturnedFile sentBy(String who) {
        return as("lead.nty", () -> new ReturnedFile(the(Submissions.class).find("icp", "NTY", "T6"),
                the(People.class).withEmail(who + "@example.org").orElseThrow(), Instant.EPOCH));
    }

    @ParameterizedTest
    @CsvSource({"lead.nty, true, true", "contributor.nty, true, false", "lead.tor, false, false", "evaluator, false, false",
            "manager, false, false", "admin, false, false"})
    void whoSentAFileSeesItAndTheLeadSendsItsReplies(String who, boolean sees, boolean sends) {
        var own = sentBy(who);

        assertThat(may(who, standing -> WordPolicy.maySee(standing, own))).isEqualTo(sees);
        assertThat(may(who, standing -> WordPolicy.maySend(standing, own))).isEqualTo(sends);
    }

    @ParameterizedTest
    @CsvSource({"lead.nty, contributor.nty", "contributor.nty, lead.nty"})
    void nobodySeesOrSendsWhatAnotherSent(String who, String sender) {
        var theirs = sentBy(sender);

        assertThat(may(who, standing -> WordPolicy.maySee(standing, theirs))).isFalse();
        assertThat(may(who, standing -> WordPolicy.maySend(standing, theirs))).isFalse();
    }
}
