package org.quarterdeck.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.feedback.Feedback;
import org.quarterdeck.report.Errand;
import org.quarterdeck.report.ReportKind;
import org.quarterdeck.report.ReportOption;
import org.quarterdeck.report.ReportRequest;
import org.quarterdeck.report.archive.ArchivedDocument.Source;
import org.quarterdeck.report.archive.Plan.Place;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.SubmittedVersion;
import org.quarterdeck.submission.attachment.SubmittedFiles;

/**
 * The Living Documents: what was submitted, the feedback that was released, and the files. A manager who is also of a site's
 * team, or an evaluator, gets no more here than any manager.
 */
@ApplicationScoped
class DocumentSection {
    @Inject
    Submissions submissions;
    @Inject
    Feedback feedback;
    @Inject
    SubmittedFiles files;

    List<Step> steps(Plan plan) {
        return plan.documents().stream().<Step>map(place -> (errand, archive) -> add(plan, place, errand, archive)).toList();
    }

    private void add(Plan plan, Place place, Errand errand, Archive archive) throws IOException {
        var document = errand.read(request -> read(plan, place, errand, request));
        archive.json(place.path() + "submission.json", document.submission().date(), document.submission());
        addRows(document, archive);
        if (document.pdf() != null) {
            archive.pdf(place.path() + "submission.pdf", errand, document.pdf());
            archive.json(place.path() + "feedback.json", document.feedback().date(), document.feedback());
        }
        for (var source : document.sources()) {
            archive.file(place.path() + source.file().path(), source.at(), out -> errand.read(request -> copy(source, out)));
        }
    }

    private static void addRows(ArchivedDocument document, Archive archive) throws IOException {
        var submission = document.submission();
        archive.rows(SubmissionRow.of(submission));
        for (var version : submission.versions()) {
            archive.rows(version.answers().stream().map(answer -> AnswerRow.of(submission, version, answer)).toList());
        }
        if (document.feedback() != null) {
            archive.rows(ThreadRow.of(document.feedback()));
        }
    }

    private ArchivedDocument read(Plan plan, Place place, Errand errand, ReportRequest archive) {
        var submission = submissions.find(plan.code(), place.site(), place.round());
        var versions = submissions.versions(submission).stream().filter(version -> !version.isWithdrawn())
                .map(version -> submissions.version(version.getId())).toList();
        var sources = new ArrayList<Source>();
        var archived = ArchivedSubmission.of(submission, versions.stream().map(version -> version(version, sources)).toList());
        if (versions.isEmpty()) {
            return new ArchivedDocument(archived, null, null, sources);
        }
        return new ArchivedDocument(archived, feedback(submission, versions.get(versions.size() - 1)),
                errand.content(pdf(archive, submission)), sources);
    }

    private ArchivedSubmission.Version version(SubmittedVersion version, List<Source> sources) {
        var attachments = files.of(version);
        var archived = ArchivedFile.of(version.getNumber(), attachments);
        for (int i = 0; i < archived.size(); i++) {
            sources.add(new Source(version.getId(), attachments.get(i).getId(), archived.get(i), version.getSubmittedAt()));
        }
        return ArchivedSubmission.Version.of(version, archived);
    }

    /** What came along from an earlier round is in the archive with that round. */
    private ArchivedFeedback feedback(Submission submission, SubmittedVersion last) {
        var threads = feedback.threadsOn(last).stream().filter(placed -> !placed.isCarried())
                .filter(placed -> placed.getThread().isReleased() && !placed.getThread().isInternal())
                .map(ArchivedFeedback.ArchivedThread::of).toList();
        return new ArchivedFeedback(submission.getSite().getCode(), submission.getRound().getCode(),
                feedback.releases(submission).stream().map(ArchivedFeedback.Released::of).toList(), threads);
    }

    private static ReportRequest pdf(ReportRequest archive, Submission submission) {
        return new ReportRequest(archive.programme(), ReportKind.SUBMISSION, submission.getRound(), submission.getSite(),
                ReportOption.of(true, false));
    }

    private Void copy(Source source, OutputStream out) {
        try {
            files.copy(submissions.version(source.version()), source.attachment(), out);
            return null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
