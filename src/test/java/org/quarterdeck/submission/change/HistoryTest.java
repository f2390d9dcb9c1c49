package org.quarterdeck.submission.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.submission.Answer;
import org.quarterdeck.submission.Answers;
import org.quarterdeck.submission.Saved;
import org.quarterdeck.submission.Saved.Outcome;
import org.quarterdeck.submission.Writing;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class HistoryTest {
    private static Answer answer() {
        return as("lead.nty", () -> the(Answers.class).find("icp", "NTY", "T6", "progress"));
    }

    private static List<PastText> history() {
        return as("lead.nty", () -> the(History.class).of(answer()));
    }

    private static Saved write(String text, String page) {
        return as("lead.nty", () -> the(Answers.class).save("icp", "NTY", "T6", "progress", new Writing(text, false, answer().getChecksum(), page)));
    }

    private static Saved restore(String who, long id, String seen) {
        var answer = answer();
        return as(who, () -> the(History.class).restore(answer, id, seen));
    }

    @Test
    void itEndsWithWhatTheRoundBeganWith() {
        assertThat(history()).singleElement().satisfies(text -> {
            assertThat(text.getName()).isEqualTo("Carried over from T5");
            assertThat(text.text()).isEqualTo(answer().getText()).isNotEmpty();
        });
    }

    @Test
    void aTextThatIsPutBackIsARevisionOfItsOwnInTheSameSitting() {
        var carried = answer().getText();
        write("We are behind.", "page");

        assertThat(restore("lead.nty", 0, answer().getChecksum()).outcome()).isEqualTo(Outcome.SAVED);

        assertThat(answer().getText()).isEqualTo(carried);
        assertThat(history()).extracting(PastText::text).containsExactly(carried, "We are behind.", carried);
    }

    @Test
    void aPageThatIsStillOpenDoesNotOverwriteWhatWasPutBack() {
        write("We are behind.", "page");
        var seen = answer().getChecksum();
        restore("contributor.nty", 0, seen);

        var late = as("lead.nty", () -> the(Answers.class).save("icp", "NTY", "T6", "progress", new Writing("We are behind. Still.", false, seen, "page")));

        assertThat(late.outcome()).isEqualTo(Outcome.OVERTAKEN);
        assertThat(history().get(0).setAside()).isTrue();
    }

    @Test
    void nothingIsPutBackOverATextThatThePersonHasNotSeen() {
        var seen = answer().getChecksum();
        write("We are behind.", "page");

        assertThat(restore("contributor.nty", 0, seen).outcome()).isEqualTo(Outcome.OVERTAKEN);
        assertThat(answer().getText()).isEqualTo("We are behind.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.tor", "evaluator", "manager", "steering", "admin"})
    void nobodyElseKnowsOfIt(String who) {
        var answer = answer();

        assertThatThrownBy(() -> as(who, () -> the(History.class).of(answer))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> restore(who, 0, answer.getChecksum())).isInstanceOf(NotFound.class);
    }

    @Test
    void aTextThatNeverWasCannotBePutBack() {
        assertThatThrownBy(() -> restore("lead.nty", 999_999, answer().getChecksum())).isInstanceOf(NotFound.class);
    }
}
