package org.quarterdeck.submission;

import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Site;
import org.quarterdeck.programme.Standing;

/** Who may do what to a submission. Evaluators and managers see what was submitted, never a draft. */
public final class SubmissionPolicy {
    private SubmissionPolicy() {
    }

    /** Whether the person may know of the submission at all. */
    public static boolean maySee(Standing who, Submission submission) {
        return who.worksAt(submission.getSite()) || mayReadSubmitted(who, submission.getSite());
    }

    /** Whether the person may read what is being written. */
    public static boolean mayReadDraft(Standing who, Submission submission) {
        return who.worksAt(submission.getSite());
    }

    /** Whether the person may read what this site has submitted. */
    public static boolean mayReadSubmitted(Standing who, Site site) {
        return who.worksAt(site) || who.evaluates(site.getProgramme()) || who.manages(site.getProgramme());
    }

    /** What was withdrawn is the site's alone again. */
    public static boolean mayRead(Standing who, SubmittedVersion version) {
        var site = version.getSubmission().getSite();
        return version.isWithdrawn() ? who.worksAt(site) : mayReadSubmitted(who, site);
    }

    /** Whether reading a version makes it one that was opened: the site can then not withdraw it any more. */
    public static boolean opens(Standing who, SubmittedVersion version) {
        var site = version.getSubmission().getSite();
        return who.evaluates(site.getProgramme()) && !who.worksAt(site);
    }

    public static boolean mayWrite(Standing who, Submission submission) {
        return who.worksAt(submission.getSite());
    }

    /** Whether the person may see how far all sites of the programme are. */
    public static boolean maySeeBoard(Standing who, Programme programme) {
        return who.evaluates(programme) || who.manages(programme);
    }

    /** Whether the person may see how many answers are complete: evaluators only of what was submitted. */
    public static boolean maySeeProgress(Standing who, Submission submission) {
        return who.worksAt(submission.getSite()) || who.manages(submission.getSite().getProgramme())
                || who.evaluates(submission.getSite().getProgramme()) && !submission.getState().isWritable();
    }

    public static boolean maySubmit(Standing who, Submission submission) {
        return who.leads(submission.getSite());
    }

    /** Whether the person may take back what was submitted, as far as that still goes. */
    public static boolean mayWithdraw(Standing who, Submission submission) {
        return who.leads(submission.getSite());
    }

    /** Whether the person may open and close rounds, give a site more time and give a document back. */
    public static boolean maySchedule(Standing who, Programme programme) {
        return who.manages(programme);
    }
}
