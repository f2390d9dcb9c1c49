package org.quarterdeck.report.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A row of {@code tables/submissions.csv}: a version, or a document of which there is none. */
public record SubmissionRow(String site, String round, String state, LocalDate dueOn, LocalDate extendedFrom, String carriedFrom,
        Integer version, Instant submittedAt, String submittedBy, Boolean late, String sha256, Instant returnedAt, String returnReason,
        Integer files) {
    static List<SubmissionRow> of(ArchivedSubmission document) {
        return document.versions().isEmpty() ? List.of(withoutVersion(document))
                : document.versions().stream().map(version -> of(document, version)).toList();
    }

    private static SubmissionRow of(ArchivedSubmission document, ArchivedSubmission.Version version) {
        return new SubmissionRow(document.site(), document.round(), document.state(), document.dueOn(), document.extendedFrom(),
                document.carriedFrom(), version.number(), version.submittedAt(), version.submittedBy(), version.late(), version.sha256(),
                version.returnedAt(), version.returnReason(), version.files().size());
    }

    private static SubmissionRow withoutVersion(ArchivedSubmission document) {
        return new SubmissionRow(document.site(), document.round(), document.state(), document.dueOn(), document.extendedFrom(),
                document.carriedFrom(), null, null, null, null, null, null, null, null);
    }
}
