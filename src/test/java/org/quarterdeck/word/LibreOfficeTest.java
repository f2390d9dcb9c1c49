package org.quarterdeck.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.submission.Answer;
import org.quarterdeck.submission.Answers;
import org.quarterdeck.submission.Saved;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.Writing;
import org.quarterdeck.testing.Services;

/** A document goes out, is edited, saved by LibreOffice, which keeps no tags of controls, and comes back; and all that once more. */
@ExtendWith(Services.class)
class LibreOfficeTest {
    private static final String HARD = "Intro:\n- one\n- two \ud83d\ude00\n\n- apart\nright below\n\n  blanks\tand a tab\n\n"
            + "\u0645\u0631\u062d\u0628\u0627 123\n\ncafe\u0301 & <b> \"x\"\n\n* star\n\u2022 dot\n\n" + "W\u00f6rter".repeat(400);

    @TempDir
    Path folder;

    @Test
    void theSameSubmissionOutAndBackTwice() throws Exception {
        write("progress", HARD);
        write("people", "");
        write("attribution", ("A line of many. ".repeat(20).strip() + "\n\n").repeat(500));

        for (var words : List.of(" First time.", " Second time.")) {
            var before = texts();
            var edited = EditedWord.appended(file(), "progress", words);
            var back = new Office(folder).saved(EditedWord.appended(edited, "people", "Somebody." + words));

            doAs("lead.nty", () -> the(WordReturns.class).take("icp", "NTY", "T6", back));
            assertThat(changes()).filteredOn(change -> change.getState() != Change.State.UNCHANGED).extracting(change -> change.getQuestion().getCode())
                    .containsExactlyInAnyOrder("progress", "people");
            assertThat(changes()).filteredOn(Change::isOffered).extracting(Change::getState).containsOnly(Change.State.CHANGED);
            assertThat(apply()).hasSize(2).allMatch(Saved::isSaved);

            before.put("progress", before.get("progress").replaceFirst("^(.*)", "$1" + words));
            before.put("people", before.get("people") + "Somebody." + words);
            assertThat(texts()).isEqualTo(before);
        }
    }

    @Test
    void whatLibreOfficeSavesTwiceIsStillRead() throws Exception {
        write("progress", HARD);
        var expected = texts();
        var office = new Office(folder);

        var reader = WordReader.of(office.saved(office.saved(file())));

        var number = 1;
        for (var answer : expected.entrySet()) {
            assertThat(reader.answer(answer.getKey(), number++).text()).as(answer.getKey()).isEqualTo(answer.getValue());
        }
    }

    @Test
    void commentsAreKeptByLibreOffice() throws Exception {
        assertThat(new EditedWord(new Office(folder).saved(as("lead.nty", () -> the(WordFiles.class).file("icp", "NTY", "T6").content())))
                .part("word/comments.xml")).contains("w:author=\"");
    }

    private static byte[] file() {
        return as("lead.nty", () -> the(WordFiles.class).file("icp", "NTY", "T6").content());
    }

    private static List<Change> changes() {
        return as("lead.nty", () -> the(WordReturns.class).changes(the(WordReturns.class).returned(the(WordReturns.class)
                .document("icp", "NTY", "T6")).orElseThrow()));
    }

    private static List<Saved> apply() {
        var chosen = new LinkedHashMap<String, String>();
        changes().stream().filter(Change::isApply).forEach(change -> chosen.put(change.getQuestion().getCode(), change.getSeen()));
        return as("lead.nty", () -> {
            var returns = the(WordReturns.class);
            var mark = returns.returned(returns.document("icp", "NTY", "T6")).orElseThrow().getMark();
            return returns.apply("icp", "NTY", "T6", mark, chosen);
        });
    }

    private static Map<String, String> texts() {
        return as("lead.nty", () -> the(Answers.class).of(the(Submissions.class).find("icp", "NTY", "T6")).stream().collect(Collectors
                .toMap(answer -> answer.getQuestion().getCode(), Answer::getText, (one, other) -> one, LinkedHashMap::new)));
    }

    private static void write(String question, String text) {
        doAs("lead.nty", () -> {
            var seen = the(Answers.class).find("icp", "NTY", "T6", question).getChecksum();
            the(Answers.class).save("icp", "NTY", "T6", question, new Writing(text, false, seen, "page"));
        });
    }
}
