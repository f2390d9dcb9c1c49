package org.quarterdeck.feedback.board;

import java.time.Instant;
import java.util.Locale;

/**
 * A comment as other programs and spreadsheets get it.
 *
 * @param question code, or null for what is about the whole document
 * @param round that in which the site was asked
 * @param lastStep what was done last, such as "replied"
 */
public record CommentRow(Long id, String site, String question, String round, int ageInRounds, String evaluator, String kind,
        String state, String text, String lastStep, String lastBy, Instant lastAt) {
    public static CommentRow of(OpenComment comment) {
        var thread = comment.thread();
        var last = comment.getLastStep();
        return new CommentRow(thread.getId(), thread.getSite().getCode(), thread.getQuestion() == null ? null : thread.getQuestion().getCode(),
                thread.getOrigin().getCode(), comment.age(), thread.getAuthor().getName(), lower(thread.getKind()), lower(thread.getState()),
                thread.getText(), lower(last.getStep()), last.getBy().getName(), last.getAt());
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
