package org.quarterdeck.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quarterdeck.shared.Anchoring.Found;

class AnchoringTest {
    private static final String BEFORE = "The ward opened in May and has nine beds. ";
    private static final String SENTENCE = "Two nurses were appointed and one of them withdrew in July.";
    private static final String AFTER = " The consultant visits every second Tuesday.";
    private static final String TEXT = BEFORE + SENTENCE + AFTER;

    private static Passage passage(String text, String quote) {
        return Passage.of(text, text.indexOf(quote), text.indexOf(quote) + quote.length());
    }

    private static Optional<Found> find(String quote, String text, String amended) {
        return Anchoring.in(amended).find(passage(text, quote));
    }

    private static void assertExact(Optional<Found> found, String text, int start, String quote) {
        assertThat(found).hasValueSatisfying(there -> {
            assertThat(there.exact()).isTrue();
            assertThat(there.place().start()).isEqualTo(start);
            assertThat(there.place().quote()).isEqualTo(quote).isEqualTo(text.substring(start, start + quote.length()));
        });
    }

    private static void assertFuzzy(Optional<Found> found, String quote) {
        assertThat(found).hasValueSatisfying(there -> {
            assertThat(there.exact()).isFalse();
            assertThat(there.place().quote()).isEqualTo(quote);
        });
    }

    @Test
    void aPassageOfAnUnchangedTextIsFoundExactlyAtItsPlace() {
        for (var pair : AnchorCorpus.pairs()) {
            assertExact(Anchoring.in(pair.old().text()).find(pair.passage()), pair.old().text(), pair.old().start(), pair.passage().quote());
        }
    }

    @Test
    void textBeforeItMovesIt() {
        assertExact(find(SENTENCE, TEXT, "A new beginning.\n\n" + TEXT), "A new beginning.\n\n" + TEXT, 18 + BEFORE.length(), SENTENCE);
    }

    @Test
    void ofTwoPlacesTheOneInItsSurroundingsCounts() {
        var amended = SENTENCE + "\n\n" + TEXT;

        assertExact(find(SENTENCE, TEXT, amended), amended, SENTENCE.length() + 2 + BEFORE.length(), SENTENCE);
    }

    @Test
    void ofTwoEqualPlacesNoneIsGuessed() {
        assertThat(find("Two nurses", TEXT, "Summary.\n\n" + TEXT + "\n\n" + TEXT)).isEmpty();
    }

    @Test
    void fewWordsInOtherSurroundingsAreAnotherMatter() {
        assertThat(find("one of them", TEXT, "The bus comes twice a day, and one of them stops at the ward.")).isEmpty();
    }

    @Test
    void aWordIsNotFoundWithinAnother() {
        assertThat(find("ward", TEXT, TEXT.replace("The ward opened", "The warden opened"))).isEmpty();
    }

    @Test
    void aLongQuotationInOtherSurroundingsIsFoundButNotSilently() {
        assertFuzzy(find(SENTENCE, TEXT, "Nothing else is left of what we wrote. " + SENTENCE + " So it goes."), SENTENCE);
    }

    @Test
    void aRewordedPassageIsFoundFuzzily() {
        var reworded = "Three nurses were appointed and one of them left in July.";

        assertFuzzy(find(SENTENCE, TEXT, TEXT.replace(SENTENCE, reworded)), reworded);
    }

    @Test
    void moreThanAQuarterIsGone() {
        assertThat(find(SENTENCE, TEXT, TEXT.replace(SENTENCE, "Of the nurses whom we appointed, one has left us since."))).isEmpty();
    }

    @Test
    void aSentenceOfTheSameMouldIsNotThePassage() {
        var text = "In April the wards admitted 31 people and discharged 24. In May the wards admitted 28 people and discharged 26. "
                + "In June the wards admitted 35 people and discharged 30.";
        for (var month : text.split("(?<=\\.) ")) {
            assertThat(find(month, text, text.replace(month, "").strip().replace("  ", " "))).as(month).isEmpty();
        }
    }

    @Test
    void nearlyTheSameWordsInOtherSurroundingsNeedTheSameFigures() {
        var text = "Of 40 practices that were asked, all but 3 returned the form within the month.";

        assertFuzzy(find(text, text, "We say it again here. of 40 practices that were asked, all but 3 sent the form within the month. That was before the summer."),
                "of 40 practices that were asked, all but 3 sent the form within the month.");
        assertThat(find(text, text, "We say it again here. Of 44 practices that were asked, all but 9 returned the form within the month. That was before the summer."))
                .isEmpty();
    }

    @Test
    void aSentencePutIntoThePassageBelongsToItSince() {
        var first = "Two nurses were appointed.";
        var second = "One of them withdrew in July.";
        var text = BEFORE + first + " " + second + AFTER;
        var amended = BEFORE + first + " Both had worked on the ward before. " + second + AFTER;

        assertFuzzy(find(first + " " + second, text, amended), first + " Both had worked on the ward before. " + second);
    }

    @Test
    void aParagraphBreakCaseOrMarkOfAListIsASmallChange() {
        assertFuzzy(find(SENTENCE, TEXT, TEXT.replace("appointed and", "appointed\n\nand")), SENTENCE.replace("appointed and", "appointed\n\nand"));
        assertFuzzy(find(SENTENCE, TEXT, TEXT.replace(SENTENCE, SENTENCE.toUpperCase(java.util.Locale.UK))), SENTENCE.toUpperCase(java.util.Locale.UK));
        assertFuzzy(find("- one\n- two and three\n- four", "We have:\n\n- one\n- two and three\n- four\n\nThat is all of it.",
                "We have:\n\n\u2022 one\n\u2022 two and three\n\u2022 four\n\nThat is all of it."), "\u2022 one\n\u2022 two and three\n\u2022 four");
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(find(SENTENCE, TEXT, "")).isEmpty();
        assertThat(find("T", "T", "")).isEmpty();
        assertThat(find("T", "T", "x")).isEmpty();
    }

    @Test
    void noCharacterIsCut() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var text = emojis(random, 60);
            var amended = new StringBuilder(text);
            IntStream.range(0, 6).forEach(i -> amended.replace(0, 0, "").setCharAt(amended.indexOf("a"), 'b'));
            int start = text.offsetByCodePoints(0, random.nextInt(20));
            var passage = Passage.of(text, start, text.offsetByCodePoints(start, 20));

            assertWhole(passage);
            Anchoring.in(amended.toString()).find(passage).ifPresent(found -> assertWhole(found.place()));
        }
    }

    private static String emojis(Random random, int length) {
        return "aaaaaa" + random.ints(length, 0, 6).mapToObj(i -> i == 0 ? "a" : Character.toString(0x1F600 + i)).collect(Collectors.joining());
    }

    private static void assertWhole(Passage passage) {
        for (var part : new String[] {passage.quote(), passage.before(), passage.after()}) {
            assertThat(part.isEmpty() || !Character.isLowSurrogate(part.charAt(0)) && !Character.isHighSurrogate(part.charAt(part.length() - 1)))
                    .isTrue();
        }
    }

    @Test
    void whatIsFoundIsAlwaysLikeTheQuotation() {
        var random = new Random(11);
        for (var pair : AnchorCorpus.pairs()) {
            var old = pair.old().text();
            int from = random.nextInt(old.length());
            var amended = old.substring(0, from) + old.substring(Math.min(old.length(), from + random.nextInt(200)));
            Anchoring.in(amended).find(pair.passage()).ifPresent(found -> assertThat(unlike(pair.passage().quote(), found.place().quote()))
                    .as(pair.passage().quote() + " > " + found.place().quote()).isLessThanOrEqualTo(0.25));
        }
    }

    /** Share of the quotation's characters that have to be changed, or that are not in the other text in their order. */
    private static double unlike(String quote, String there) {
        var before = new int[there.length() + 1];
        for (int i = 1; i <= quote.length(); i++) {
            var row = new int[there.length() + 1];
            for (int j = 1; j <= there.length(); j++) {
                boolean same = Character.toLowerCase(quote.charAt(i - 1)) == Character.toLowerCase(there.charAt(j - 1));
                row[j] = same ? before[j - 1] + 1 : Math.max(before[j], row[j - 1]);
            }
            before = row;
        }
        return 1 - before[there.length()] / (double) quote.length();
    }
}
