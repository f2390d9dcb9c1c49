package org.quarterdeck.submission.change;

import org.quarterdeck.submission.Question;

/**
 * What became of the answer to one question.
 *
 * @param asked whether both documents have the question
 */
public record AnswerChange(Question question, TextChange text, Asked asked) {
    public enum Asked {
        BOTH(""), NEW("A new question"), RETIRED("This question is not asked any more");

        private final String label;

        Asked(String label) {
            this.label = label;
        }

        public String getLabel() {
            return label;
        }
    }

    public boolean isChanged() {
        return text.isChanged();
    }

    /** "3 changes", "1 change", "Unchanged". */
    public String getCount() {
        int count = text.count();
        return count == 0 ? "Unchanged" : count + (count == 1 ? " change" : " changes");
    }
}
