package org.quarterdeck.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts with what became of them, in which a reader has marked a passage and its right place. A file holds the pairs of a
 * kind: what was removed stands in [- -], what was added in {+ +}, the passage in ⟦ ⟧; a new text without marks has it no more.
 */
final class AnchorCorpus {
    private static final Path FOLDER = Path.of("src/test/resources/org/quarterdeck/shared/anchors");
    private static final Pattern REMOVED = Pattern.compile("\\[-(.*?)-]", Pattern.DOTALL);
    private static final Pattern ADDED = Pattern.compile("\\{\\+(.*?)\\+}", Pattern.DOTALL);

    /** A text with the place of its passage; the start is -1 where it has none. */
    record Marked(String text, int start, int end) {
        static Marked of(String marked) {
            return new Marked(marked.replaceAll("[⟦⟧]", ""), marked.indexOf('⟦'), marked.indexOf('⟧') - 1);
        }
    }

    record Pair(String kind, int number, Marked old, Marked now) {
        Passage passage() {
            return Passage.of(old.text(), old.start(), old.end());
        }

        boolean isGone() {
            return now.start() < 0;
        }

        /** Every third pair was kept from the eyes of whoever set the thresholds. */
        boolean isHeldOut() {
            return number % 3 == 0;
        }

        /** Right is a place that shares at least four fifths of its characters with the marked one, of those in either. */
        boolean isRight(Passage place) {
            int shared = Math.min(place.end(), now.end()) - Math.max(place.start(), now.start());
            int all = Math.max(place.end(), now.end()) - Math.min(place.start(), now.start());
            return !isGone() && shared >= 0.8 * all;
        }
    }

    private AnchorCorpus() {
    }

    static List<Pair> pairs() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().flatMap(AnchorCorpus::read).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Stream<Pair> read(Path file) {
        try {
            var kind = file.getFileName().toString().replace(".txt", "");
            var pairs = Files.readString(file).stripTrailing().split("\n=====\n");
            return IntStream.range(0, pairs.length).mapToObj(i -> new Pair(kind, i + 1, Marked.of(side(pairs[i], REMOVED, ADDED)),
                    Marked.of(side(pairs[i], ADDED, REMOVED))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String side(String pair, Pattern kept, Pattern left) {
        return kept.matcher(left.matcher(pair).replaceAll("")).replaceAll(found -> Matcher.quoteReplacement(found.group(1)));
    }
}
