package org.quarterdeck.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.shared.Invalid;

class WantedTest {
    /** The text with what is found in square brackets. */
    private static String marked(String query, String text) {
        return Snippet.of(text, Wanted.of(query)).stream().map(part -> part.isFound() ? "[" + part.getText() + "]" : part.getText())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "referring        | They refer; it was referred. | They [refer]; it was [referred].",
            "REFERRAL         | Referrals were late.        | [Referrals] were late.",
            "cafe             | The café opened.            | The [café] opened.",
            "GP's             | GPs and the GP's nurse.     | [GPs] and the [GP's] nurse.",
            "'\"shared record\"' | A shared record; records shared. | A [shared] [record]; records shared.",
            "co-production    | Co-production is no production co. | [Co]-[production] is no production co.",
            "commission*      | Commissioners commissioned. | [Commissioners] [commissioned].",
            "fax -machine     | A fax by fax machine.       | A [fax] by [fax] machine.",
            "the              | The end of the year.        | [The] end of [the] year.",
            "'\u201cwent live\u201d' | It went live in May. | It [went] [live] in May.",
            "Zürich           | in Zurich                   | in [Zurich]"})
    void wordsAreFoundInAnyFormAndPhrasesAsTheyAreWritten(String query, String text, String marked) {
        assertThat(marked(query, text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "fax \"", "a AND (b OR", "field:value", "[1 TO 2]", "x~2", "a^4", "\\", "{!q}", "+a", "<b>a</b>", "a*b", "-a b",
            "--a b", "' or 1=1 --", "😀 a", "%00 a", "שלום", "/a.*/"})
    void noPunctuationMakesAQueryFail(String query) {
        try {
            assertThat(Wanted.of(query).query()).isNotNull();
        } catch (Invalid nothingToLookFor) {
            assertThat(nothingToLookFor).hasMessage("Enter at least one word to search for");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''         | Enter at least one word to search for",
            "'* ? \"\"' | Enter at least one word to search for",
            "-fax       | Enter a word to search for beside those that are not to be there",
            "f*         | Enter at least 2 letters before *"})
    void whatCannotBeLookedForIsRefusedWithWhatToDo(String query, String message) {
        assertThatThrownBy(() -> Wanted.of(query)).isInstanceOf(Invalid.class).hasMessage(message);
    }

    @Test
    void aQueryHasALimit() {
        assertThatThrownBy(() -> Wanted.of("a".repeat(201))).isInstanceOf(Invalid.class).hasMessageContaining("200 characters");
        assertThatThrownBy(() -> Wanted.of("a ".repeat(21))).isInstanceOf(Invalid.class).hasMessageContaining("20 words");
    }

    @Test
    void aSnippetIsCutWhereMostOfItIs() {
        var text = "Filler words here. ".repeat(40) + "The fax protocol and the fax line. " + "More filler words. ".repeat(40);

        var snippet = marked("fax protocol", text);

        assertThat(snippet).startsWith("… ").endsWith(" …").contains("The [fax] [protocol] and the [fax] line.").hasSizeLessThan(340);
    }

    @Test
    void aTextOfOneEndlessWordIsCutToo() {
        assertThat(marked("fax", "fax " + "x".repeat(5_000))).hasSizeLessThan(340);
        assertThat(marked("xyz*", "xyz".repeat(5_000))).hasSizeLessThan(340);
    }
}
