package org.quarterdeck.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.quarterdeck.feedback.Feedback;
import org.quarterdeck.feedback.PlacedThread;
import org.quarterdeck.feedback.Release;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.FirstReadings;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.SubmittedAnswer;
import org.quarterdeck.submission.SubmittedVersion;
import org.quarterdeck.submission.attachment.Attachment;
import org.quarterdeck.submission.attachment.SubmittedFiles;
import org.quarterdeck.submission.change.AnswerChange;
import org.quarterdeck.submission.change.ChangedBlock;
import org.quarterdeck.submission.change.Changes;
import org.quarterdeck.submission.change.DocumentChange;

/** What a site submitted in a round, as it was last frozen, with the feedback that was released to it. */
@ApplicationScoped
class SubmissionReport implements PdfReport {
    @Inject
    Submissions submissions;
    @Inject
    Feedback feedback;
    @Inject
    Changes changes;
    @Inject
    FirstReadings readings;
    @Inject
    SubmittedFiles files;

    /** A question with its answer and what was said of it. */
    public record Section(String id, int number, String subject, String wording, String text, List<ChangedBlock> changes, List<Thread> threads) {
    }

    /** A file that was submitted with the document; what it belongs to is a question's subject. */
    public record AttachedTo(String name, String belongsTo, String size, String sha256) {
    }

    /**
     * What an evaluator asked and what came of it.
     *
     * @param notice what became of the passage since, empty where it stands
     */
    public record Thread(String heading, String quote, String notice, List<Comment> comments) {
    }

    /** A step of a thread. */
    public record Comment(String by, String step, String text) {
    }

    @Override
    public ReportKind kind() {
        return ReportKind.SUBMISSION;
    }

    @Override
    public void check(ReportRequest request) {
        version(request);
    }

    private SubmittedVersion version(ReportRequest request) {
        var site = request.site();
        return submissions.find(request.programme().getCode(), site.getCode(), request.round().getCode()).latestVersion()
                .orElseThrow(() -> new Invalid("round", site.getName() + " has not submitted its Living Document of "
                        + request.round().getCode() + " yet. Select an earlier round"));
    }

    @Override
    public Content read(ReportRequest request) {
        var version = version(request);
        readings.record(version);
        var threads = request.has(ReportOption.FEEDBACK) ? released(version) : List.<PlacedThread>of();
        var summary = request.has(ReportOption.FEEDBACK) ? feedback.summaryFor(version.getSubmission()) : Optional.<Release>empty();
        var change = request.has(ReportOption.CHANGES) ? changes.leadingTo(version) : Optional.<DocumentChange>empty();
        var site = version.getSubmission().getSite();
        var round = version.getSubmission().getRound();
        var sections = version.getAnswers().stream().map(answer -> section(answer, threads, change)).toList();
        var general = threads(threads, placed -> placed.getThread().getQuestion() == null);
        var attached = files.of(version).stream().map(SubmissionReport::attached).toList();
        var isCommented = summary.isPresent() || !general.isEmpty();
        return new Content("submission", "Living Document of " + site.getName() + ", " + round.getCode(),
                "What " + site.getName() + " submitted in round " + round.getCode(), version.getSubmittedAt(),
                Map.of("programme", request.programme().getName(), "site", site.getName(),
                        "round", round.getCode() + ", month " + round.getPilotMonth(), "facts", facts(version),
                        "bookmarks", bookmarks(sections, isCommented, !attached.isEmpty()), "answers", sections, "general", general,
                        "files", attached, "summary", summary.map(Release::getSummary).orElse(""),
                        "released", summary.map(release -> "Released to the site on " + release.getDay()).orElse("")));
    }

    private List<PlacedThread> released(SubmittedVersion version) {
        return feedback.threadsOn(version).stream()
                .filter(placed -> placed.getThread().isReleased() && !placed.getThread().isInternal()).toList();
    }

    private static Section section(SubmittedAnswer answer, List<PlacedThread> threads, Optional<DocumentChange> change) {
        var question = answer.getQuestion();
        return new Section("question-" + question.getCode(), question.getOrdinal(), question.getSubject(), question.getWording(),
                answer.getText(), change.flatMap(all -> all.of(question.getCode())).filter(AnswerChange::isChanged)
                        .map(changed -> changed.text().blocks()).orElse(List.of()), threads(threads, placed -> placed.isOn(question.getCode())));
    }

    private static AttachedTo attached(Attachment attachment) {
        var file = attachment.getFile();
        return new AttachedTo(attachment.getName(), attachment.getQuestion() == null ? "The whole document" : attachment.getQuestion().getSubject(),
                file.getType().getLabel() + ", " + file.getSizeText(), file.getSha256());
    }

    private static List<Thread> threads(List<PlacedThread> threads, Predicate<PlacedThread> which) {
        return threads.stream().filter(which).map(placed -> {
            var thread = placed.getThread();
            return new Thread(placed.getLabel() + ": " + thread.getKind().getLabel().toLowerCase(java.util.Locale.ROOT) + ", "
                    + thread.getState().getLabel().toLowerCase(java.util.Locale.ROOT),
                    thread.getPassage() == null ? "" : thread.getPassage().quote(), placed.getNotice(),
                    thread.getComments().stream().map(comment -> new Comment(comment.getBy().getName(),
                            comment.getStep().getPhrase() + ", " + comment.getDay(), comment.getText())).toList());
        }).toList();
    }

    private static List<Fact> facts(SubmittedVersion version) {
        var submission = version.getSubmission();
        var site = submission.getSite();
        return List.of(new Fact("Pilot", site.getFocus()), new Fact("Analysis group", site.getGroup()),
                new Fact("Lead organisation", site.getLeadOrganisation()),
                new Fact("Version", version.getNumber() + ", submitted by " + version.getSubmittedBy().getName() + " on "
                        + PortalTime.dayAndTime(version.getSubmittedAt())),
                new Fact("Due", PortalTime.day(submission.getDueOn()) + (submission.isExtended() ? ", extended from "
                        + PortalTime.day(submission.getRound().getDueOn()) : "") + (submission.isSubmittedLate() ? "; submitted late" : "")),
                new Fact("SHA-256 of the answers", version.getSha256()));
    }

    private static List<Bookmark> bookmarks(List<Section> sections, boolean isCommented, boolean hasFiles) {
        var bookmarks = new ArrayList<>(List.of(Bookmark.to("Cover", "cover"), Bookmark.to("Contents", "contents")));
        sections.forEach(section -> bookmarks.add(Bookmark.to(section.number() + ". " + section.subject(), section.id())));
        if (isCommented) {
            bookmarks.add(Bookmark.to("Feedback on the whole document", "feedback"));
        }
        if (hasFiles) {
            bookmarks.add(Bookmark.to("Attached files", "files"));
        }
        return bookmarks;
    }
}
