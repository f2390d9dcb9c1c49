package org.quarterdeck.feedback;

import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Standing;
import org.quarterdeck.submission.Submission;

/**
 * Who may do what with feedback. Evaluators of the programme see all of it; the site and the managers what was released;
 * nobody else anything. The site's lead answers.
 */
public final class FeedbackPolicy {
    private FeedbackPolicy() {
    }

    public static boolean maySee(Standing who, FeedbackThread thread) {
        var site = thread.getSite();
        return who.evaluates(site.getProgramme())
                || thread.isReleased() && !thread.isInternal() && (who.worksAt(site) || who.manages(site.getProgramme()));
    }

    public static boolean maySee(Standing who, Release release) {
        var site = release.getSubmission().getSite();
        return who.evaluates(site.getProgramme()) || release.isReleased() && (who.worksAt(site) || who.manages(site.getProgramme()));
    }

    /** Whether the person may comment on what was submitted, and release the comments. */
    public static boolean mayGive(Standing who, Submission submission) {
        return submission.isSubmitted() && who.evaluates(submission.getSite().getProgramme());
    }

    /** Whether the person may change or delete it: their own, before the site has seen it. */
    public static boolean mayEdit(Standing who, FeedbackThread thread) {
        return !thread.isReleased() && who.evaluates(thread.getSite().getProgramme())
                && thread.getAuthor().getId().equals(who.person().getId());
    }

    /** A draft has no replies yet; a note is discussed among evaluators. */
    public static boolean mayReply(Standing who, FeedbackThread thread) {
        return (thread.isReleased() || thread.isInternal()) && who.evaluates(thread.getSite().getProgramme())
                || mayAnswer(who, thread);
    }

    public static boolean mayAnswer(Standing who, FeedbackThread thread) {
        return thread.isReleased() && !thread.isInternal() && who.leads(thread.getSite());
    }

    /** Whether the person may tell others in particular of what they say about this submission. */
    public static boolean mayMention(Standing who, Submission submission) {
        return who.evaluates(submission.getSite().getProgramme()) || who.leads(submission.getSite());
    }

    /** Whether the person may put right what they said: their own words, which the others know. */
    public static boolean mayCorrect(Standing who, ThreadComment comment) {
        return !comment.isCorrection() && !comment.getText().isEmpty() && comment.getBy().getId().equals(who.person().getId())
                && !(comment.isFirst() && mayEdit(who, comment.getThread())) && mayReply(who, comment.getThread());
    }

    /** Whether the person may say who evaluates which submission. */
    public static boolean mayAssign(Standing who, Programme programme) {
        return who.evaluates(programme) || who.manages(programme);
    }

    /** Whether the person may see what became of all comments that were released to the sites of a programme. */
    public static boolean mayBoard(Standing who, Programme programme) {
        return who.evaluates(programme) || who.manages(programme);
    }

    public static boolean mayResolve(Standing who, FeedbackThread thread) {
        return thread.isReleased() && who.evaluates(thread.getSite().getProgramme());
    }
}
