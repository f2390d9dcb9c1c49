package org.quarterdeck.submission;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A question as the site's team has to deal with it.
 *
 * @param before what the site had written for the round before; empty where the question is new
 */
public record Task(Answer answer, String before, boolean carried) {
    static List<Task> of(List<Answer> answers, List<Answer> carried) {
        var before = carried.stream().collect(Collectors.toMap(answer -> answer.getQuestion().getCode(), Answer::getText));
        return answers.stream().map(answer -> new Task(answer, before.getOrDefault(answer.getQuestion().getCode(), ""),
                before.containsKey(answer.getQuestion().getCode()))).toList();
    }

    /** Whether the text differs from that of the round before. */
    public boolean isChanged() {
        return !answer.getText().equals(before);
    }

    /** "Changed since T5", "As it was at T5"; in a first round "Written" or "Nothing written yet". */
    public String change(String lastRound) {
        if (answer.getText().isEmpty()) {
            return "Nothing written yet";
        }
        return !carried ? "Written" : isChanged() ? "Changed since " + lastRound : "As it was at " + lastRound;
    }
}
