package org.quarterdeck.report.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmittedAnswer;
import org.quarterdeck.submission.SubmittedVersion;

/**
 * {@code submission.json}: a site's Living Document at a round, as far as it was submitted and not withdrawn.
 *
 * @param state as the portal shows it, in small letters
 * @param extendedFrom the day of the round, where the site had more time; otherwise null
 * @param carriedFrom code of the round whose text it started from, or null
 */
public record ArchivedSubmission(String site, String round, String state, LocalDate dueOn, LocalDate extendedFrom, String extensionReason,
        String carriedFrom, boolean submittedLate, List<Version> versions) {

    /**
     * @param late whether it was submitted after the day on which it was due
     * @param sha256 of its answers: for each in order, the question's code, a line feed, the text and two line feeds, in UTF-8
     * @param returnedAt when a manager gave it back to the site, or null
     */
    public record Version(int number, Instant submittedAt, String submittedBy, boolean late, String sha256, Instant returnedAt,
            String returnedBy, String returnReason, List<AnswerText> answers, List<ArchivedFile> files) {
        static Version of(SubmittedVersion version, List<ArchivedFile> files) {
            return new Version(version.getNumber(), version.getSubmittedAt(), version.getSubmittedBy().getName(),
                    version.getSubmission().isLate(version.getSubmittedAt()), version.getSha256(), version.getReturnedAt(),
                    version.isReturned() ? version.getReturnedBy().getName() : null, version.getReturnReason(),
                    version.getAnswers().stream().map(AnswerText::of).toList(), files);
        }
    }

    /** @param complete whether the site said that it is */
    public record AnswerText(String question, String subject, String wording, String text, boolean complete) {
        static AnswerText of(SubmittedAnswer answer) {
            var question = answer.getQuestion();
            return new AnswerText(question.getCode(), question.getSubject(), question.getWording(), answer.getText(), answer.isComplete());
        }
    }

    static ArchivedSubmission of(Submission submission, List<Version> versions) {
        return new ArchivedSubmission(submission.getSite().getCode(), submission.getRound().getCode(),
                submission.getState().getLabel().toLowerCase(Locale.ROOT), submission.getDueOn(),
                submission.isExtended() ? submission.getRound().getDueOn() : null, submission.getExtensionReason(),
                Optional.ofNullable(submission.getCarriedFrom()).map(from -> from.getRound().getCode()).orElse(null),
                submission.isSubmittedLate(), versions);
    }

    /** When the last version was submitted, or null where none was. */
    Instant date() {
        return versions.isEmpty() ? null : versions.get(versions.size() - 1).submittedAt();
    }
}
