package org.quarterdeck.report.archive;

import java.time.Instant;

/** A row of {@code tables/answers.csv}. */
public record AnswerRow(String site, String round, int version, Instant submittedAt, String question, String subject, String wording,
        boolean complete, String text) {
    static AnswerRow of(ArchivedSubmission document, ArchivedSubmission.Version version, ArchivedSubmission.AnswerText answer) {
        return new AnswerRow(document.site(), document.round(), version.number(), version.submittedAt(), answer.question(), answer.subject(),
                answer.wording(), answer.complete(), answer.text());
    }
}
