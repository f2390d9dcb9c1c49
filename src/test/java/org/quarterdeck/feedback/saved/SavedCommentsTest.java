package org.quarterdeck.feedback.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.may;
import static org.quarterdeck.testing.Services.the;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class SavedCommentsTest {
    private SavedComments comments;
    private Programme programme;
    private SavedComment saved;

    @BeforeEach
    void oneIsSaved() {
        comments = the(SavedComments.class);
        programme = as("evaluator", () -> the(Programmes.class).programme("icp"));
        saved = as("evaluator", () -> comments.add(programme, " Since  when ", "Since when?\r\n\r\n\r\nAnd how do you know?  "));
    }

    @Test
    void itIsKeptAsThePortalKeepsTexts() {
        var found = as("evaluator", () -> comments.find(saved.getId()));

        assertThat(found.getTitle()).isEqualTo("Since when");
        assertThat(found.getText()).isEqualTo("Since when?\n\nAnd how do you know?");
    }

    @Test
    void onesOwnAreListedByTitle() {
        doAs("evaluator", () -> comments.add(programme, "figures", "How many?"));

        assertThat(as("evaluator", () -> comments.mine(programme))).extracting(SavedComment::getTitle).containsExactly("figures", "Since when");
        assertThat(as("evaluator2", () -> comments.mine(programme))).isEmpty();
    }

    @Test
    void itIsChangedAndDeleted() {
        doAs("evaluator", () -> comments.change(saved.getId(), "Until when", "Until when?"));
        assertThat(as("evaluator", () -> comments.find(saved.getId()).getText())).isEqualTo("Until when?");

        doAs("evaluator", () -> comments.delete(saved.getId()));
        assertThat(as("evaluator", () -> comments.mine(programme))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', Text, title", "' ', Text, title", "Title, ' ', text"})
    void bothTitleAndTextAreNeeded(String title, String text, String field) {
        assertThatThrownBy(() -> as("evaluator", () -> comments.add(programme, title, text)))
                .isInstanceOfSatisfying(Invalid.class, wrong -> assertThat(wrong.field()).isEqualTo(field));
    }

    @Test
    void neitherIsTooLong() {
        assertThat(as("evaluator", () -> comments.add(programme, "t".repeat(100), "x".repeat(4000))).getId()).isPositive();
        assertThatThrownBy(() -> as("evaluator", () -> comments.add(programme, "t".repeat(101), "x"))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> as("evaluator", () -> comments.add(programme, "t", "x".repeat(4001)))).isInstanceOf(Invalid.class);
    }

    @Test
    void itIsPutInBelowWhatWasTyped() {
        assertThat(saved.addedTo("One thing: ")).isEqualTo("One thing:\n\n" + saved.getText());
        assertThat(saved.addedTo(" \n")).isEqualTo(saved.getText());
        assertThat(saved.addedTo(null)).isEqualTo(saved.getText());
    }

    @Test
    void aFormOffersOnesOwnAndForgetsTheChoiceOnceItIsPutIn() {
        doAs("evaluator", () -> {
            var part = the(SavedCommentPart.class);
            assertThat(part.mine(programme)).extracting(item -> item.getLabel()).containsExactly("Since when");
            assertThatThrownBy(() -> part.addedTo("Typed")).isInstanceOf(Invalid.class);
            part.setChosen(saved.getId().toString());
            assertThat(part.addedTo("Typed")).startsWith("Typed\n\nSince when?");
            assertThat(part.getChosen()).isNull();
        });
        for (var who : List.of("evaluator2", "manager", "lead.nor")) {
            assertThat(as(who, () -> the(SavedCommentPart.class).mine(programme))).isEmpty();
        }
        assertThatThrownBy(() -> as("evaluator2", () -> {
            the(SavedCommentPart.class).setChosen(saved.getId().toString());
            return the(SavedCommentPart.class).addedTo("");
        })).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluator2", "manager", "steering", "lead.nor", "contributor.nor", "admin"})
    void nobodyElseKnowsOfIt(String who) {
        assertThat(may(who, standing -> SavedCommentPolicy.maySee(standing, saved))).isFalse();
        assertThatThrownBy(() -> as(who, () -> comments.find(saved.getId()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> {
            doAs(who, () -> comments.change(saved.getId(), "Mine", "Mine"));
        }).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> {
            doAs(who, () -> comments.delete(saved.getId()));
        }).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyEvaluatorsSaveAny() {
        for (var who : List.of("manager", "steering", "lead.nor", "contributor.nor")) {
            assertThat(may(who, standing -> SavedCommentPolicy.maySave(standing, programme))).isFalse();
            assertThatThrownBy(() -> as(who, () -> comments.mine(programme))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> as(who, () -> comments.add(programme, "Title", "Text"))).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> as("admin", () -> comments.mine(programme))).isInstanceOf(NotFound.class);
    }
}
