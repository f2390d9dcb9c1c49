package org.quarterdeck.word;

import org.quarterdeck.programme.Standing;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPolicy;

/** Who may take a Living Document out as a Word file and bring it back: those who write in it. */
public final class WordPolicy {
    private WordPolicy() {
    }

    /** Whether the person may know that the document can be had as a Word file. */
    public static boolean maySee(Standing who, Submission submission) {
        return SubmissionPolicy.mayReadDraft(who, submission);
    }

    /** Whether the person may have the file now, or send it back. */
    public static boolean mayExchange(Standing who, Submission submission) {
        return SubmissionPolicy.mayWrite(who, submission) && submission.isWritable();
    }

    /** A file that came back is shown to the person who sent it, for as long as they are of the site's team. */
    public static boolean maySee(Standing who, ReturnedFile file) {
        return maySee(who, file.getSubmission()) && file.getSentBy().getId().equals(who.person().getId());
    }

    /** What came back to the comments in the margin is sent by the lead, as every answer to a comment is. */
    public static boolean maySend(Standing who, ReturnedFile file) {
        return maySee(who, file) && who.leads(file.getSubmission().getSite());
    }
}
