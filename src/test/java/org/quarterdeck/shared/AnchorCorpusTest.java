package org.quarterdeck.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.quarterdeck.shared.AnchorCorpus.Pair;

/** How often a passage is found again, and never at a wrong place. The table also goes to target/anchors.md. */
class AnchorCorpusTest {
    private static final Path TABLE = Path.of("target/anchors.md");

    /** What became of the pairs of a kind; wrong is any place that the reader did not mark. */
    private static final class Tally {
        private int pairs;
        private int exact;
        private int fuzzy;
        private int missed;
        private int gone;
        private final List<String> wrong = new ArrayList<>();

        void count(Pair pair) {
            pairs++;
            var found = Anchoring.in(pair.now().text()).find(pair.passage());
            if (found.isEmpty()) {
                gone += pair.isGone() ? 1 : 0;
                missed += pair.isGone() ? 0 : 1;
            } else if (!pair.isRight(found.get().place())) {
                missed += pair.isGone() ? 0 : 1;
                wrong.add(pair.kind() + " " + pair.number() + ": " + found.get().place().quote());
            } else if (found.get().exact()) {
                exact++;
            } else {
                fuzzy++;
            }
        }

        double recall() {
            return (exact + fuzzy) / Math.max(1.0, exact + fuzzy + missed);
        }

        String row(String name) {
            double precision = (exact + fuzzy) / Math.max(1.0, exact + fuzzy + wrong.size());
            return String.format(Locale.UK, "| %s | %d | %d | %d | %d | %d | %d | %s | %s |%n", name, pairs, exact, fuzzy, missed, gone,
                    wrong.size(), exact + fuzzy + wrong.size() == 0 ? "–" : String.format(Locale.UK, "%.3f", precision),
                    exact + fuzzy + missed == 0 ? "–" : String.format(Locale.UK, "%.3f", recall()));
        }
    }

    private static Tally tally(Predicate<Pair> which) {
        var tally = new Tally();
        AnchorCorpus.pairs().stream().filter(which).forEach(tally::count);
        return tally;
    }

    @Test
    void passagesAreFoundAgainAndNeverAtAWrongPlace() throws IOException {
        var all = tally(pair -> true);
        var table = table(all);
        Files.writeString(TABLE, table);

        assertThat(all.pairs).isGreaterThanOrEqualTo(200);
        assertThat(all.wrong).as(table).isEmpty();
        assertThat(all.recall()).as(table).isGreaterThanOrEqualTo(0.95);
    }

    private static String table(Tally all) {
        var table = new StringBuilder("| kind | pairs | found to the letter | found fuzzily | missed | rightly gone | wrong | precision | recall |\n"
                + "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        var kinds = new TreeMap<String, Tally>();
        AnchorCorpus.pairs().forEach(pair -> kinds.computeIfAbsent(pair.kind(), added -> new Tally()).count(pair));
        kinds.forEach((kind, tally) -> table.append(tally.row(kind)));
        table.append(tally(pair -> !pair.isHeldOut()).row("tuned on")).append(tally(Pair::isHeldOut).row("held out"));
        return table.append(all.row("**all**")).toString();
    }

    /** Each sentence of the corpus is left out in turn: it and its first words must then be gone, however alike the rest. */
    @Test
    void aSentenceThatWasLeftOutIsFoundNowhere() {
        var places = new ArrayList<String>();
        AnchorCorpus.pairs().stream().map(pair -> pair.old().text()).distinct().forEach(text ->
                TextBlock.of(text).stream().flatMap(block -> block.sentences().stream()).forEach(sentence -> {
                    var rest = PlainText.normalise("text", text.substring(0, sentence.start()) + text.substring(sentence.end()));
                    var anchoring = Anchoring.in(rest);
                    var first = text.indexOf(' ', Math.min(sentence.end(), sentence.start() + 12));
                    for (int end : List.of(sentence.end(), first < 0 ? sentence.end() : Math.min(first, sentence.end()))) {
                        var passage = Passage.of(text, sentence.start(), end);
                        if (end < sentence.end() || !rest.contains(passage.quote())) {
                            anchoring.find(passage).ifPresent(found -> places.add(passage.quote() + " > " + found.place().quote()));
                        }
                    }
                }));

        assertThat(places).isEmpty();
    }
}
