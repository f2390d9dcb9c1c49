package org.quarterdeck.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.submission.SubmissionPage;

/** Puts right what the person said in a thread. */
@Named
@RequestScoped
public class CorrectionPage {
    @Inject
    Feedback feedback;
    @Inject
    Replying replying;
    @Inject
    CurrentStanding current;
    @Inject
    SubmissionPage address;
    @Inject
    @Param
    Long thread;
    @Inject
    @Param
    Long comment;

    private ThreadComment said;
    private String text;

    /** @throws NotFound if there is no such comment, or the person may not see it */
    public void load() {
        if (said == null) {
            said = find();
            Access.require(FeedbackPolicy.mayCorrect(current.get(), said));
            text = text == null ? said.getText() : text;
        }
    }

    private ThreadComment find() {
        if (thread == null || comment == null) {
            throw new NotFound();
        }
        return feedback.thread(address.getSubmission(), thread).getComments().stream()
                .filter(each -> each.getId().equals(comment)).findFirst().orElseThrow(NotFound::new);
    }

    public void correct() {
        try {
            replying.correct(thread, comment, text);
            Messages.addFlashGlobalInfo("Your words are corrected. How they read before stays to be seen.");
            Faces.redirect(said.getThread().getAddress());
        } catch (Invalid wrong) {
            Messages.addError("form:" + wrong.field() + ":input", "{0}", wrong.getMessage());
        }
    }

    public ThreadComment getSaid() {
        load();
        return said;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
