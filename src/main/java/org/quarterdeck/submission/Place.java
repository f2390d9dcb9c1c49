package org.quarterdeck.submission;

import java.util.List;

/**
 * Where a question stands among those of its document.
 *
 * @param tasks all questions, in their order
 * @param index of this question, from 0
 */
public record Place(List<Task> tasks, int index) {
    public Task here() {
        return tasks.get(index);
    }

    public int getOf() {
        return tasks.size();
    }

    public boolean isFirst() {
        return index == 0;
    }

    public boolean isLast() {
        return index == tasks.size() - 1;
    }

    public Question getPrevious() {
        return tasks.get(index - 1).answer().getQuestion();
    }

    public Question getNext() {
        return tasks.get(index + 1).answer().getQuestion();
    }
}
