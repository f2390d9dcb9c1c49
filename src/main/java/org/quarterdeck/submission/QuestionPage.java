package org.quarterdeck.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.shared.SavingPart;
import org.quarterdeck.shared.SentFields;

/** One question on its own page, where its answer is written and saved while it is being written. */
@Named
@RequestScoped
public class QuestionPage {
    private static final String FIELD = "form:text:input";

    @Inject
    Answers answers;
    @Inject
    SavingPart reply;
    @Inject
    SubmissionPage address;

    private String text;
    private boolean complete;
    private String seen;
    private String page;
    private Answer answer;
    private Place place;
    private boolean overtaken;
    private boolean refused;

    public void load() {
        if (!getAnswer().getSubmission().isWritable()) {
            Faces.redirect(answer.getSubmission().getAddress());
            return;
        }
        text = answer.getText();
        complete = answer.isComplete();
        seen = answer.getChecksum();
        page = UUID.randomUUID().toString();
    }

    /** Answers a script: whether the text is safe, or why it is not. */
    public void autosave() {
        try {
            var saved = save();
            if (saved.isSaved()) {
                reply.saved(isStillIncomplete(saved) ? ", but not as complete: there is no text yet" : "", saved.answer().getChecksum());
            } else {
                reply.say(saved.outcome().name(), explanation(saved));
            }
        } catch (Invalid wrong) {
            reply.refused(wrong);
        }
    }

    public void saveAndContinue() {
        saveAndGo(getPlace().isLast() ? "/check" : "/questions/" + getPlace().getNext().getCode());
    }

    public void saveAndGoBack() {
        saveAndGo("");
    }

    private void saveAndGo(String where) {
        try {
            var saved = save();
            answer = saved.answer();
            address.lookAgain();
            seen = answer.getChecksum();
            if (isStillIncomplete(saved)) {
                Messages.addError("form:complete:input", "Write an answer before you say that it is complete");
            } else if (saved.isSaved()) {
                Faces.redirect(answer.getSubmission().getAddress() + where);
            } else {
                Messages.addError(FIELD, explanation(saved));
                overtaken = saved.outcome() == Saved.Outcome.OVERTAKEN;
            }
        } catch (Invalid wrong) {
            refused = true;
            Messages.addError("form:" + wrong.field() + ":input", wrong.getMessage());
        }
    }

    private Saved save() {
        return answers.save(address.getProgramme(), address.getSite(), address.getRound(), address.getQuestion(), new Writing(text, complete, seen, page));
    }

    private boolean isStillIncomplete(Saved saved) {
        return saved.isSaved() && complete && !saved.answer().isComplete();
    }

    private static String explanation(Saved saved) {
        var stands = saved.answer();
        return saved.outcome() == Saved.Outcome.CLOSED
                ? "This document can no longer be changed. What you wrote is kept among the revisions of this answer"
                : stands.getAmendedBy().getName() + " saved another text at " + PortalTime.time(stands.getAmendedAt())
                + ". Nothing was overwritten and yours is kept";
    }

    /** The answer as it stands, which is not what the person is writing. */
    public Answer getAnswer() {
        if (answer == null) {
            answer = address.getAnswer();
        }
        return answer;
    }

    /** Among all questions of the document. */
    public Place getPlace() {
        if (place == null) {
            var submission = getAnswer().getSubmission();
            var tasks = Task.of(answers.of(submission), answers.carriedInto(submission));
            place = new Place(tasks, answer.getQuestion().getOrdinal() - 1);
        }
        return place;
    }

    /** What the site wrote for this question in the round before, as paragraphs and lists. */
    public List<MarkedText.Group> getBefore() {
        return MarkedText.groups(getPlace().here().before(), List.of());
    }

    /** What somebody else has saved, where that is to be compared with what the person is writing. */
    public List<MarkedText.Group> getTheirs() {
        return overtaken ? MarkedText.groups(answer.getText(), List.of()) : List.of();
    }

    public String getState() {
        var stands = getAnswer();
        if (isUnsaved()) {
            return "Not saved yet";
        }
        if (stands.getAmendedAt() == null) {
            return "Not changed in this round yet";
        }
        return reply.last(stands.getAmendedAt(), stands.getAmendedBy().getName());
    }

    /** Whether the field holds something that is not in the answer: a text that was refused, overtaken or kept for its writer. */
    public boolean isUnsaved() {
        return refused || overtaken || SentFields.areKept("text");
    }

    public String getStateClass() {
        return isUnsaved() ? "qd-saved--failed" : getAnswer().isAmended() ? "" : "qd-saved--untouched";
    }

    public int getWords() {
        return PlainText.words(text);
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isComplete() {
        return complete;
    }

    public void setComplete(boolean complete) {
        this.complete = complete;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
