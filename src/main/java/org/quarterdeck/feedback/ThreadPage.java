package org.quarterdeck.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.feedback.saved.SavedCommentPart;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.submission.Submissions;

/** One thread with what was said, and the next step that the person can take. */
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
    Drafting drafting;
    @Inject
    Replying replying;
    @Inject
    CurrentStanding current;
    @Inject
    TellPart tell;
    @Inject
    SavedCommentPart saved;

    private FeedbackThread thread;
    private PlacedThread placed;
    private Step step;
    private String text;
    private String reply;
    private ThreadKind kind;
    private boolean internal;

    public void load() {
        if (thread != null) {
            return;
        }
        var submission = submissions.find(parameter("programme"), parameter("site"), parameter("round"));
        thread = feedback.thread(submission, number(parameter("thread")));
        if (isEditable()) {
            kind = thread.getKind();
            internal = thread.isInternal();
            text = thread.getText();
        }
        if (step == null) {
            step = (Step) getSteps().get(0).getValue();
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

    public void take() throws IOException {
        try {
            replying.take(step, thread.getId(), reply, tell.ids());
            done(switch (step) {
                case AMENDED, EXPLAINED -> "Your answer is sent. The evaluators see it now.";
                case RESOLVED -> "The comment is resolved.";
                case REOPENED -> "The comment is open again.";
                default -> "Your reply is sent.";
            }, thread.getAddress());
        } catch (Invalid wrong) {
            refuse("reply:", wrong);
        }
    }

    /** Puts a saved comment below what was typed so far. */
    public void insert() {
        try {
            reply = saved.addedTo(reply);
            Messages.addGlobalInfo("The saved comment is put in below what you had typed.");
        } catch (Invalid wrong) {
            refuse("reply:", wrong);
        }
    }

    public boolean isSavedOffered() {
        return !saved.mine(getThread().getSite().getProgramme()).isEmpty();
    }

    public void edit() throws IOException {
        try {
            drafting.edit(thread.getId(), kind, internal, text);
            done("Your changes are saved.", thread.getAddress());
        } catch (Invalid wrong) {
            refuse("form:", wrong);
        }
    }

    public void delete() throws IOException {
        drafting.delete(thread.getId());
        done("Your comment is deleted.", thread.getSubmission().getAddress() + "/read");
    }

    private static void done(String message, String address) throws IOException {
        Messages.addFlashGlobalInfo(message);
        Faces.redirect(address);
    }

    private static void refuse(String form, Invalid wrong) {
        var field = wrong.field().equals("comment") ? "text" : wrong.field().equals("tell") ? "telling:tell" : wrong.field();
        Messages.addError(form + field + ":input", "{0}", wrong.getMessage());
    }

    /** The steps that are open to the person as the thread stands; the first is the most likely. */
    public List<SelectItem> getSteps() {
        var steps = new ArrayList<SelectItem>();
        if (FeedbackPolicy.mayAnswer(current.get(), getThread()) && !getThread().isResolved()) {
            steps.add(new SelectItem(Step.AMENDED, "We have amended our text"));
            steps.add(new SelectItem(Step.EXPLAINED, "We leave our text as it is, for a reason"));
        }
        steps.add(new SelectItem(Step.REPLIED, steps.isEmpty() ? "Reply" : "We only reply for now, and answer later"));
        if (FeedbackPolicy.mayResolve(current.get(), getThread())) {
            if (!getThread().isResolved()) {
                steps.add(new SelectItem(Step.RESOLVED, "Resolve: nothing is left to do"));
            }
            if (getThread().getState() != ThreadState.OPEN) {
                steps.add(new SelectItem(Step.REOPENED, "Reopen, with a reason"));
            }
        }
        return steps;
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(ThreadKind.values()).map(each -> new SelectItem(each, each.getLabel() + ": " + each.getMeaning())).toList();
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
        return current.get().worksAt(thread.getSite()) && thread.getQuestion() != null
                ? programmes.openRound(thread.getSite().getProgramme()).map(this::writingAddress).orElse(null) : null;
    }

    private String writingAddress(Round open) {
        return thread.getSite().getAddress() + "/rounds/" + open.getCode() + "/questions/" + thread.getQuestion().getCode();
    }

    public FeedbackThread getThread() {
        load();
        return thread;
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

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }

    public ThreadKind getKind() {
        return kind;
    }

    public void setKind(ThreadKind kind) {
        this.kind = kind;
    }

    public boolean isInternal() {
        return internal;
    }

    public void setInternal(boolean internal) {
        this.internal = internal;
    }
}
