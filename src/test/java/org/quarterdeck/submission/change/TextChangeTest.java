package org.quarterdeck.submission.change;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.shared.PlainText;

class TextChangeTest {
    private static final List<String> WORDS = List.of("pilot", "clinic", "nurse", "the", "of", "falls", "2,400", "caf\u00e9", "\ud83d\udcb7",
            "e\u0301", "\u0645\u0631\u062d\u0628\u0627", "(two)", "GP's", "<b>", "&amp;", "self-care.");

    @ParameterizedTest
    @CsvSource({
            "One nurse left., One nurse left., One nurse left.",
            "One nurse left in May., Two nurses left in May., [-One nurse-][+Two nurses+] left in May.",
            "It cost \u00a3100 last year., It cost \u00a3120 this year., It cost \u00a3[-100 last-][+120 this+] year.",
            "It cost \u00a3100 in the last year., It cost \u00a3120 in the whole last year., It cost \u00a3[-100 in the-][+120 in the whole+] last year.",
            "The clinic opened and it is full., The clinic opened late and it is now full., The clinic opened[+ late+] and it is [+now +]full."})
    void wordsAreMarkedAndCloseChangesJoined(String before, String after, String marked) {
        assertThat(marked(TextChange.between(before, after))).isEqualTo(marked);
    }

    @Test
    void paragraphsAreComparedFirst() {
        var change = TextChange.between("First one.\n\nSecond stays.\n\nThird goes away for good.", "New at the top.\n\nFirst one.\n\nSecond stays.");

        assertThat(change.blocks()).hasSize(4);
        assertThat(change.blocks().get(0).isAdded()).isTrue();
        assertThat(change.blocks().get(1).isChanged()).isFalse();
        assertThat(change.blocks().get(2).isChanged()).isFalse();
        assertThat(change.blocks().get(3).isRemoved()).isTrue();
        assertThat(change.count()).isEqualTo(2);
    }

    @Test
    void aParagraphThatWasRewordedIsFoundBehindOneThatIsNew() {
        var change = TextChange.between("The memory clinic sees ten people a week.",
                "Nothing else was said about it.\n\nThe memory clinic sees twelve people a week.");

        assertThat(marked(change)).isEqualTo("[+Nothing else was said about it.\n\n+]The memory clinic sees [-ten-][+twelve+] people a week.");
    }

    @Test
    void anItemIsShownWithoutItsMark() {
        var item = TextChange.between("- two nurses", "- three nurses").blocks().get(0);

        assertThat(item.isItem()).isTrue();
        assertThat(item.getShown()).containsExactly(Run.removed("two"), Run.added("three"), Run.same(" nurses"));
    }

    @Test
    void howLinesEndIsNoChangeToAReader() {
        var change = TextChange.between("One.\nTwo.", "One.\n\nTwo.");

        assertThat(change.isChanged()).isFalse();
        assertThat(change.applyTo("One.\nTwo.")).isEqualTo("One.\n\nTwo.");
    }

    @Test
    void emptyTextsHaveNoChanges() {
        assertThat(TextChange.between("", "").blocks()).isEmpty();
        assertThat(TextChange.between("", "All of it.").count()).isEqualTo(1);
        assertThat(TextChange.between("All of it.", "").count()).isEqualTo(1);
    }

    @Test
    void aChangeOfAnotherTextIsRefused() {
        assertThatThrownBy(() -> TextChange.between("One", "Two").applyTo("Three")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void appliedToTheOldTextItGivesTheNew(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var before = text(random);
            var after = random.nextInt(5) == 0 ? text(random) : edited(before, random);
            var change = TextChange.between(before, after);

            assertThat(change.applyTo(before)).isEqualTo(after);
            assertThat(change.isChanged() || before.replaceAll("\\s+", " ").equals(after.replaceAll("\\s+", " "))).isTrue();
            assertThat(TextChange.between(before, before).isChanged()).isFalse();
        }
    }

    @Test
    void twentyThousandWordsTakeLessThanASecond() {
        var random = new Random(6);
        var before = longText(random);
        for (var after : List.of(longText(random), before.replace("pilot", "project"), before.replace("\n", " "), before + before)) {
            TextChange.between(before, after);
            assertThat(timeOf(() -> assertThat(TextChange.between(before, after).applyTo(before)).isEqualTo(after))).isLessThan(Duration.ofSeconds(1));
        }
    }

    /** Of the processor, so that what else the machine does is not counted. */
    private static Duration timeOf(Runnable action) {
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        action.run();
        return Duration.ofNanos(thread.getCurrentThreadCpuTime() - start);
    }

    private static String longText(Random random) {
        return IntStream.range(0, 250).mapToObj(i -> words(random, 80) + ".").collect(joining("\n\n"));
    }

    private static String text(Random random) {
        return PlainText.normalise("text", IntStream.range(0, random.nextInt(6)).mapToObj(i ->
                (random.nextInt(4) == 0 ? "- " : "") + words(random, random.nextInt(12))).collect(joining(random.nextBoolean() ? "\n" : "\n\n")));
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count).mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())) + (random.nextInt(9) == 0 ? "." : ""))
                .collect(joining(" "));
    }

    private static String edited(String text, Random random) {
        var words = new ArrayList<>(List.of(text.split("(?<= )")));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int place = random.nextInt(words.size() + 1);
            if (random.nextBoolean() && place < words.size()) {
                words.remove(place);
            } else {
                words.add(place, words(random, 1 + random.nextInt(3)) + (random.nextInt(6) == 0 ? "\n\n" : " "));
            }
        }
        return PlainText.normalise("text", String.join("", words));
    }

    private static String marked(TextChange change) {
        return change.blocks().stream().flatMap(block -> block.runs().stream())
                .map(run -> run.isSame() ? run.text() : run.isAdded() ? "[+" + run.text() + "+]" : "[-" + run.text() + "-]").collect(joining());
    }
}
