package org.quarterdeck.submission.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalClock;
import org.quarterdeck.submission.Deadline;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPage;

/** A manager gives a submitted document back to its site. */
@Named
@RequestScoped
public class ReturnPage {
    @Inject
    Returning returning;
    @Inject
    PortalClock clock;
    @Inject
    SubmissionPage address;

    private Submission submission;
    private String reason = "";

    /** @throws org.quarterdeck.shared.Refused unless the person manages the programme */
    public Submission getSubmission() {
        if (submission == null) {
            submission = returning.forReturn(address.getProgramme(), address.getSite(), address.getRound());
        }
        return submission;
    }

    public Deadline getDeadline() {
        return Deadline.of(getSubmission(), clock.today());
    }

    public void giveBack() {
        try {
            returning.giveBack(address.getProgramme(), address.getSite(), address.getRound(), reason);
            Messages.addFlashGlobalInfo("The document is returned. The team of " + getSubmission().getSite().getName() + " has been told.");
            Faces.redirect(submission.getAddress() + "/read");
        } catch (Invalid refused) {
            Messages.addError(refused.field().equals("reason") ? "form:reason:input" : null, refused.getMessage());
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
