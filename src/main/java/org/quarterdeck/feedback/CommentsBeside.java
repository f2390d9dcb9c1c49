package org.quarterdeck.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Round;
import org.quarterdeck.submission.MarkedText;
import org.quarterdeck.submission.Question;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmittedVersion;

/** What the pages of a document show of its feedback, each read once in a request. */
@Named
@RequestScoped
public class CommentsBeside {
    private static final int BEGINNING = 30;

    @Inject
    Feedback feedback;
    @Inject
    CommentMarks marks;
    @Inject
    CurrentStanding current;

    private final Map<Long, List<PlacedThread>> ofDrafts = new HashMap<>();
    private final Map<Long, List<Release>> releases = new HashMap<>();

    /**
     * What begins in a block of the shown version; without a block, what is said of the answer as a whole and what can no
     * longer be placed in it.
     */
    public List<PlacedThread> beside(SubmittedVersion version, Question question, MarkedText.Block block) {
        var here = marks.threads(version).stream().filter(placed -> placed.isOn(question.getCode()));
        return block == null
                ? here.filter(placed -> placed.getPlace() == null).toList()
                : here.filter(placed -> block.marks().stream().anyMatch(mark -> mark.id().equals(placed.getAnchor()))).toList();
    }

    /** What is said of the document as a whole. */
    public List<PlacedThread> onWhole(SubmittedVersion version) {
        return marks.threads(version).stream().filter(placed -> placed.getThread().getQuestion() == null).toList();
    }

    /** How many comments there are beside a version, before the reader narrowed them. */
    public int all(SubmittedVersion version) {
        return marks.all(version).size();
    }

    /** How many of them are shown. */
    public int shown(SubmittedVersion version) {
        return marks.threads(version).size();
    }

    /** Codes of the rounds in which the comments beside a version were made, the first one first. */
    public List<String> origins(SubmittedVersion version) {
        return marks.all(version).stream().map(placed -> placed.getThread().getOrigin()).distinct()
                .sorted(Comparator.comparing(Round::getOrdinal)).map(Round::getCode).toList();
    }

    /** What is said of an answer that is being written and is not resolved. */
    public List<PlacedThread> onDraft(Submission submission, Question question) {
        return PlacedThread.linked(ofDrafts.computeIfAbsent(submission.getId(), id -> feedback.threads(submission)).stream()
                .filter(placed -> placed.isOn(question.getCode()) && !placed.getThread().isResolved()).toList());
    }

    /** What is said of the whole document that is being written and is not resolved. */
    public List<PlacedThread> onWholeDraft(Submission submission) {
        return ofDrafts.computeIfAbsent(submission.getId(), id -> feedback.threads(submission)).stream()
                .filter(placed -> placed.getThread().getQuestion() == null && !placed.getThread().isResolved()).toList();
    }

    /** How many comments on an answer wait for the site. */
    public long open(Submission submission, Question question) {
        return onDraft(submission, question).stream().filter(placed -> placed.getThread().getState() == ThreadState.OPEN).count();
    }

    /** Comments that only evaluators see so far. */
    public long drafts(SubmittedVersion version) {
        return marks.all(version).stream().filter(placed -> placed.getThread().isDraft()).count();
    }

    /** What was released to the site for this submission, newest first. */
    public List<Release> releases(Submission submission) {
        return releases.computeIfAbsent(submission.getId(), id -> feedback.releases(submission));
    }

    /** The first words of a paragraph, so that its links can be told apart. */
    public String beginning(MarkedText.Block block) {
        var text = block.text().text();
        int end = text.indexOf(' ', Math.min(text.length(), BEGINNING));
        return end < 0 ? text : text.substring(0, end) + "\u2026";
    }

    public boolean mayGive(Submission submission) {
        return FeedbackPolicy.mayGive(current.get(), submission);
    }

    public boolean mayAnswer(FeedbackThread thread) {
        return FeedbackPolicy.mayAnswer(current.get(), thread) && !thread.isResolved();
    }

    /** What the person can do with a thread, as its link says it. */
    public String action(FeedbackThread thread) {
        var who = current.get();
        if (FeedbackPolicy.mayAnswer(who, thread)) {
            return thread.isResolved() ? "Reply to" : "Answer";
        } else if (FeedbackPolicy.mayResolve(who, thread)) {
            return thread.isResolved() ? "Reply to or reopen" : "Reply to or resolve";
        }
        return FeedbackPolicy.mayEdit(who, thread) ? "Change" : FeedbackPolicy.mayReply(who, thread) ? "Reply to" : "Read";
    }
}
