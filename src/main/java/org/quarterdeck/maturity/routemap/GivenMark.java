package org.quarterdeck.maturity.routemap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quarterdeck.maturity.Factor;
import org.quarterdeck.maturity.StageQuestion;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;

/**
 * What a lead says to one question.
 *
 * @param link key of the evidence, empty for none
 */
public record GivenMark(Stand stand, String note, String link) {
    private static final int LONGEST_NOTE = 4_000;

    /** The fields of a form about one effort, read all at once. */
    public record Form(Map<Long, GivenMark> given, List<Invalid> problems) {
    }

    /** Reads {@code stand-N}, {@code note-N} and {@code link-N} of each question. */
    public static Form read(Factor effort, Map<String, String> typed) {
        var form = new Form(new LinkedHashMap<>(), new ArrayList<>());
        for (var question : effort.getQuestions()) {
            try {
                read(question, typed, form.given());
            } catch (Invalid wrong) {
                form.problems().add(wrong);
            }
        }
        return form;
    }

    private static void read(StageQuestion question, Map<String, String> typed, Map<Long, GivenMark> given) {
        int number = question.getOrdinal();
        var stand = Stand.withName(typed.get("stand-" + number));
        var note = PlainText.normalise("note-" + number, typed.get("note-" + number));
        var link = Objects.requireNonNullElse(typed.get("link-" + number), "");
        if (note.length() > LONGEST_NOTE) {
            throw new Invalid("note-" + number, "Question " + number + ": shorten the note to 4,000 characters or fewer");
        } else if (stand.isEmpty() && !(note.isEmpty() && link.isEmpty())) {
            throw new Invalid("stand-" + number, "Question " + number + ": select how far you are");
        }
        stand.ifPresent(how -> given.put(question.getId(), new GivenMark(how, note, link)));
    }
}
