package org.quarterdeck.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.Submissions;

/** What waits to be released to a site, the summary that goes with it, and the release. */
@Named
@RequestScoped
public class ReleasePage {
    @Inject
    Submissions submissions;
    @Inject
    Feedback feedback;
    @Inject
    Releasing releasing;
    @Inject
    CurrentStanding current;

    private Submission submission;
    private List<FeedbackThread> drafts = List.of();
    private List<FeedbackThread> notes = List.of();
    private List<Release> releases = List.of();
    private String summary = "";
    private String others;
    private int version;

    public void load() {
        if (submission != null) {
            return;
        }
        submission = submissions.find(Faces.getRequestParameter("programme"), Faces.getRequestParameter("site"),
                Faces.getRequestParameter("round"));
        drafts = releasing.drafts(submission);
        notes = feedback.threads(submission).stream().map(PlacedThread::getThread).filter(FeedbackThread::isInternal).toList();
        releases = feedback.releases(submission);
        if (!Faces.isPostback()) {
            releasing.summary(submission).ifPresent(saved -> {
                summary = saved.getSummary();
                version = saved.getVersion();
            });
        }
    }

    public void save() throws IOException {
        try {
            releasing.write(submission, version, summary);
            Messages.addFlashGlobalInfo("The summary is saved. The site does not see it yet.");
            Faces.redirect(submission.getAddress() + "/feedback");
        } catch (Invalid wrong) {
            refuse(wrong);
        }
    }

    public void release() throws IOException {
        try {
            releasing.release(submission, version, summary);
            Messages.addFlashGlobalInfo("The feedback is released. " + submission.getSite().getName() + " has been told.");
            Faces.redirect(submission.getAddress() + "/read");
        } catch (Invalid wrong) {
            refuse(wrong);
        }
    }

    /** Both texts stay: theirs is shown, and saving again with it in view replaces it. */
    private void refuse(Invalid wrong) {
        var saved = releasing.summary(submission);
        int latest = saved.map(Release::getVersion).orElse(0);
        if (latest != version) {
            others = saved.map(Release::getSummary).orElse(null);
            version = latest;
        }
        Messages.addError("form:" + wrong.field() + ":input", wrong.getMessage());
    }

    public boolean isOwn(FeedbackThread thread) {
        return FeedbackPolicy.mayEdit(current.get(), thread);
    }

    public Submission getSubmission() {
        load();
        return submission;
    }

    public List<FeedbackThread> getDrafts() {
        return drafts;
    }

    public List<FeedbackThread> getNotes() {
        return notes;
    }

    public List<Release> getReleases() {
        return releases;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    /** What somebody else saved while this person was writing, otherwise null. */
    public String getOthers() {
        return others;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
