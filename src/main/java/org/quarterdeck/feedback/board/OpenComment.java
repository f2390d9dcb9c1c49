package org.quarterdeck.feedback.board;

import org.quarterdeck.feedback.FeedbackThread;
import org.quarterdeck.feedback.ThreadComment;

/**
 * A row of the board.
 *
 * @param age rounds since the site was asked, for a resolved comment until it was resolved
 */
public record OpenComment(FeedbackThread thread, int age) {
    private static final int SHOWN = 100;

    public FeedbackThread getThread() {
        return thread;
    }

    public int getAge() {
        return age;
    }

    /** What it is about: the subject of the question, or the whole document. */
    public String getAbout() {
        return thread.getQuestion() == null ? "The whole document" : thread.getQuestion().getSubject();
    }

    /** The first words of what is asked, on one line. */
    public String getBeginning() {
        var text = thread.getText().replaceAll("\\s+", " ");
        int end = text.length() <= SHOWN ? text.length() : text.lastIndexOf(' ', SHOWN);
        return end == text.length() ? text : text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, SHOWN / 2)) + " …";
    }

    /** What somebody said last; a correction says nothing new. */
    public ThreadComment getLastStep() {
        return thread.getComments().stream().filter(comment -> !comment.isCorrection()).reduce((earlier, later) -> later).orElseThrow();
    }
}
