package org.quarterdeck.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.submission.Submissions;

/** One thread with what was said, and what the person can do with it. */
@Named
@RequestScoped
public class ThreadPage {
    @Inject
    Submissions submissions;
    @Inject
    Programmes programmes;
    @Inject
    Feedback feedback;
    @Inject
    CurrentStanding current;

    private FeedbackThread thread;
    private PlacedThread placed;

    /** @throws NotFound if there is no such thread, or the person may not see it */
    public void load() {
        if (thread == null) {
            var submission = submissions.find(parameter("programme"), parameter("site"), parameter("round"));
            thread = feedback.thread(submission, number(parameter("thread")));
        }
    }

    private static String parameter(String name) {
        return Faces.getRequestParameter(name);
    }

    private static long number(String given) {
        if (!given.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(given);
    }

    /** As it stands beside what the site wrote since. */
    public PlacedThread getPlaced() {
        if (placed == null) {
            placed = feedback.placed(getThread());
        }
        return placed;
    }

    /** What the person said here and can put right. */
    public List<ThreadComment> getCorrectable() {
        return getThread().getComments().stream().filter(comment -> FeedbackPolicy.mayCorrect(current.get(), comment)).toList();
    }

    public boolean isEditable() {
        return FeedbackPolicy.mayEdit(current.get(), getThread());
    }

    public boolean isRepliable() {
        return FeedbackPolicy.mayReply(current.get(), getThread());
    }

    /** Where the site's team writes the answer to the question now; null for others, and while no round is open. */
    public String getWritingAddress() {
        return current.get().worksAt(getThread().getSite()) && getThread().getQuestion() != null
                ? programmes.openRound(getThread().getSite().getProgramme()).map(this::writingAddress).orElse(null) : null;
    }

    private String writingAddress(Round open) {
        return getThread().getSite().getAddress() + "/rounds/" + open.getCode() + "/questions/" + getThread().getQuestion().getCode();
    }

    public FeedbackThread getThread() {
        load();
        return thread;
    }
}
