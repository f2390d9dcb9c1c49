package org.quarterdeck.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.testing.Services;

/** Several pages are open at one answer and save in any order, some long after they were opened. Nothing that was sent is lost. */
@ExtendWith(Services.class)
class TogetherTest {
    private static final int STEPS = 60;

    /** A page that somebody has open: what it shows, and what it was last told that the answer is. */
    private static final class OpenPage {
        private final String who;
        private final int number;
        private int opened;
        private String text;
        private String seen;

        OpenPage(String who, int number) {
            this.who = who;
            this.number = number;
            reload();
        }

        /** Brings what stands into what the page shows, as whoever was told of another text may do. */
        void reload() {
            var stands = answer();
            text = text == null || stands.getText().contains(text) ? stands.getText() : stands.getText() + " " + text;
            seen = stands.getChecksum();
            opened++;
        }

        void type(String word) {
            text = text + " " + word;
        }

        Saved.Outcome send() {
            var saved = as(who, () -> the(Answers.class).save("icp", "NTY", "T6", "progress",
                    new Writing(text, false, seen, "page " + number + "." + opened)));
            if (saved.isSaved()) {
                seen = saved.answer().getChecksum();
            }
            return saved.outcome();
        }
    }

    private static Answer answer() {
        return as("lead.nty", () -> the(Answers.class).find("icp", "NTY", "T6", "progress"));
    }

    private static List<Revision> revisions() {
        return as("lead.nty", () -> the(Answers.class).revisions(answer()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyWordThatWasSentIsInTheAnswerOrItsHistory(long seed) {
        var random = new Random(seed);
        var pages = List.of(new OpenPage("lead.nty", 1), new OpenPage("lead.nty", 2), new OpenPage("contributor.nty", 3));
        var sent = new ArrayList<String>();
        for (int step = 0; step < STEPS; step++) {
            var page = pages.get(random.nextInt(pages.size()));
            var word = "word" + step + "by" + page.number;
            page.type(word);
            if (random.nextInt(3) > 0) {
                page.send();
                sent.addAll(List.of(page.text.split("\\s+")).stream().filter(each -> each.startsWith("word")).toList());
            }
            if (random.nextInt(6) == 0) {
                page.reload();
            }
        }

        var kept = answer().getText() + " " + revisions().stream().map(Revision::getText).reduce("", (one, other) -> one + " " + other);
        assertThat(List.of(kept.split("\\s+"))).containsAll(sent);
    }

    @Test
    void twoWindowsOfOnePersonThatComeTooLateAreBothKept() {
        var one = new OpenPage("lead.nty", 1);
        var other = new OpenPage("lead.nty", 2);
        var contributor = new OpenPage("contributor.nty", 3);
        contributor.type("first");
        contributor.send();
        one.type("second");
        other.type("third");

        assertThat(one.send()).isEqualTo(Saved.Outcome.OVERTAKEN);
        assertThat(other.send()).isEqualTo(Saved.Outcome.OVERTAKEN);
        assertThat(revisions()).extracting(Revision::getText).anyMatch(text -> text.endsWith("second")).anyMatch(text -> text.endsWith("third"));
    }
}
