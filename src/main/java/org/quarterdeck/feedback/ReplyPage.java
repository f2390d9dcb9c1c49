package org.quarterdeck.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.feedback.saved.SavedCommentPart;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Invalid;

/** The next step that the person takes in the thread of a page. */
@Named
@RequestScoped
public class ReplyPage {
    @Inject
    ThreadPage page;
    @Inject
    Replying replying;
    @Inject
    CurrentStanding current;
    @Inject
    TellPart tell;
    @Inject
    SavedCommentPart saved;

    private Step step;
    private String text;

    @PostConstruct
    void begin() {
        step = (Step) getSteps().get(0).getValue();
    }

    public void take() {
        try {
            replying.take(step, thread().getId(), text, tell.ids());
            Messages.addFlashGlobalInfo(switch (step) {
                case AMENDED, EXPLAINED -> "Your answer is sent. The evaluators see it now.";
                case RESOLVED -> "The comment is resolved.";
                case REOPENED -> "The comment is open again.";
                default -> "Your reply is sent.";
            });
            Faces.redirect(thread().getAddress());
        } catch (Invalid wrong) {
            refuse(wrong);
        }
    }

    /** Puts a saved comment below what was typed so far. */
    public void insert() {
        try {
            text = saved.addedTo(text);
            Messages.addGlobalInfo("The saved comment is put in below what you had typed.");
        } catch (Invalid wrong) {
            refuse(wrong);
        }
    }

    private static void refuse(Invalid wrong) {
        Messages.addError((wrong.field().equals("tell") ? "reply:telling:" : "reply:") + wrong.field() + ":input", "{0}", wrong.getMessage());
    }

    public boolean isSavedOffered() {
        return !saved.mine(thread().getSite().getProgramme()).isEmpty();
    }

    /** The steps that are open to the person as the thread stands; the first is the most likely. */
    public List<SelectItem> getSteps() {
        var steps = new ArrayList<SelectItem>();
        if (FeedbackPolicy.mayAnswer(current.get(), thread()) && !thread().isResolved()) {
            steps.add(new SelectItem(Step.AMENDED, "We have amended our text"));
            steps.add(new SelectItem(Step.EXPLAINED, "We leave our text as it is, for a reason"));
        }
        steps.add(new SelectItem(Step.REPLIED, steps.isEmpty() ? "Reply" : "We only reply for now, and answer later"));
        if (FeedbackPolicy.mayResolve(current.get(), thread())) {
            if (!thread().isResolved()) {
                steps.add(new SelectItem(Step.RESOLVED, "Resolve: nothing is left to do"));
            }
            if (thread().getState() != ThreadState.OPEN) {
                steps.add(new SelectItem(Step.REOPENED, "Reopen, with a reason"));
            }
        }
        return steps;
    }

    private FeedbackThread thread() {
        return page.getThread();
    }

    public Step getStep() {
        return step;
    }

    public void setStep(Step step) {
        this.step = step;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
