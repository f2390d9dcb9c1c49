package org.quarterdeck.submission.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.submission.Answer;
import org.quarterdeck.submission.SubmissionPage;

/** What the team says of one answer, and saying something. */
@Named
@RequestScoped
public class TeamPage {
    @Inject
    TeamComments comments;
    @Inject
    SubmissionPage address;

    private String text;

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        getAnswer();
    }

    public void say() {
        try {
            comments.say(getAnswer(), text);
            Messages.addFlashGlobalInfo("Your comment is saved. The others of your team are told");
            Faces.redirect(getAddress());
        } catch (Invalid wrong) {
            Messages.addError("form:" + wrong.field() + ":input", "{0}", wrong.getMessage());
        }
    }

    public List<TeamComment> getComments() {
        return comments.on(getAnswer());
    }

    public String getAddress() {
        return getAnswer().getSubmission().getAddress() + "/questions/" + address.getQuestion() + "/team";
    }

    public Answer getAnswer() {
        return address.getAnswer();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
