package org.quarterdeck.submission;

import java.util.List;
import java.util.Map;

/**
 * A question as the site's team has to deal with it.
 *
 * @param before what the site had written for the round before; empty where the question is new
 */
public record Task(Answer answer, String before, boolean carried) {
    static List<Task> of(List<Answer> answers, Map<String, String> before) {
        return answers.stream().map(answer -> new Task(answer, before.getOrDefault(answer.getQuestion().getCode(), ""),
                before.containsKey(answer.getQuestion().getCode()))).toList();
    }

    /** Whether the text differs from that of the round before. */
    public boolean isChanged() {
        return !answer.getText().equals(before);
    }

    /** Whether the round before did not ask it, so that there was nothing to start from. */
    public boolean isNewlyAsked() {
        return !carried && answer.getSubmission().getCarriedFrom() != null;
    }

    /** "Changed since T5", "As it was at T5"; in a first round "Written" or "Nothing written yet". */
    public String change(String lastRound) {
        if (!carried) {
            return (isNewlyAsked() ? "New question in this round. " : "") + (answer.getText().isEmpty() ? "Nothing written yet" : "Written");
        }
        return answer.getText().isEmpty() ? "Nothing written yet" : isChanged() ? "Changed since " + lastRound : "As it was at " + lastRound;
    }
}
