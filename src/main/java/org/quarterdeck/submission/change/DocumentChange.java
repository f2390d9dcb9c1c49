package org.quarterdeck.submission.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.submission.Question;
import org.quarterdeck.submission.change.AnswerChange.Asked;

/** What changed between two states of a Living Document, question by question; those that are not asked any more come last. */
public record DocumentChange(List<AnswerChange> answers) {
    static DocumentChange between(Map<Question, String> before, Map<Question, String> after) {
        var answers = new ArrayList<AnswerChange>();
        after.forEach((question, text) -> answers.add(changed(question, text(before, question), text)));
        before.forEach((question, text) -> {
            if (text(after, question) == null) {
                answers.add(new AnswerChange(question, TextChange.between(text, ""), Asked.RETIRED));
            }
        });
        return new DocumentChange(List.copyOf(answers));
    }

    private static AnswerChange changed(Question question, String before, String after) {
        return before == null ? new AnswerChange(question, TextChange.between("", after), Asked.NEW)
                : new AnswerChange(question, TextChange.between(before, after), Asked.BOTH);
    }

    /** A later template asks the same question where it has the same code. */
    private static String text(Map<Question, String> texts, Question question) {
        return texts.entrySet().stream().filter(entry -> entry.getKey().getCode().equals(question.getCode()))
                .map(Map.Entry::getValue).findFirst().orElse(null);
    }

    /** What became of the answer to the question with this code. */
    public Optional<AnswerChange> of(String question) {
        return answers.stream().filter(answer -> answer.question().getCode().equals(question)).findFirst();
    }

    public List<AnswerChange> getChanged() {
        return answers.stream().filter(AnswerChange::isChanged).toList();
    }

    public List<AnswerChange> getUnchanged() {
        return answers.stream().filter(answer -> !answer.isChanged()).toList();
    }

    public int getCount() {
        return answers.stream().mapToInt(answer -> answer.text().count()).sum();
    }
}
