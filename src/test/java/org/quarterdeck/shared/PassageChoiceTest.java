package org.quarterdeck.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassageChoiceTest {
    private static final String TEXT = "One nurse left. Two came in May. All is well.\n\nA second paragraph.";

    @Test
    void aWordCanBecomeItsSentenceOrItsParagraph() {
        int at = TEXT.indexOf("came");

        var choices = PassageChoice.around(TEXT, at, at + 4);

        assertThat(choices).extracting(PassageChoice::text).containsExactly("came", "Two came in May.",
                "One nurse left. Two came in May. All is well.");
    }

    @Test
    void aParagraphCanBecomeEachOfItsSentences() {
        var choices = PassageChoice.around(TEXT, 0, TEXT.indexOf('\n'));

        assertThat(choices).extracting(PassageChoice::text).containsExactly("One nurse left.", "Two came in May.", "All is well.",
                "One nurse left. Two came in May. All is well.");
        assertThat(choices).extracting(PassageChoice::kind).doesNotContain(PassageChoice.Kind.SELECTION);
    }

    @Test
    void aSelectionThatIsAWholeParagraphIsOfferedOnce() {
        int at = TEXT.indexOf("A second");

        assertThat(PassageChoice.around(TEXT, at, TEXT.length())).extracting(PassageChoice::label).isEqualTo(List.of("The whole paragraph"));
    }

    @Test
    void aSelectionAcrossParagraphsKeepsItsPlace() {
        int from = TEXT.indexOf("All is");
        int to = TEXT.indexOf(" paragraph");

        var choices = PassageChoice.around(TEXT, from, to);

        assertThat(choices.get(0).text()).isEqualTo("All is well.\n\nA second");
        assertThat(choices).allSatisfy(choice -> assertThat(TEXT.substring(choice.start(), choice.end())).isEqualTo(choice.text()));
    }

    @Test
    void aPlaceOutsideTheTextIsRefused() {
        assertThatThrownBy(() -> PassageChoice.around(TEXT, 5, 500)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> PassageChoice.chosen(PassageChoice.around(TEXT, 0, 5), "7-9")).isInstanceOf(Invalid.class);
    }
}
