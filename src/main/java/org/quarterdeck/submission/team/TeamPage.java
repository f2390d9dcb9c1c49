package org.quarterdeck.submission.team;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.submission.Answer;
import org.quarterdeck.submission.Answers;

/** What the team says of one answer, and saying something. */
@Named
@RequestScoped
public class TeamPage {
    @Inject
    Answers answers;
    @Inject
    TeamComments comments;
    @Inject
    @Param
    String programme;
    @Inject
    @Param
    String site;
    @Inject
    @Param
    String round;
    @Inject
    @Param
    String question;

    private Answer answer;
    private String text;

    @PostConstruct
    void find() {
        answer = answers.find(programme, site, round, question);
    }

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        answer.getId();
    }

    public void say() {
        try {
            comments.say(answer, text);
            Messages.addFlashGlobalInfo("Your comment is saved. The others of your team are told");
            Faces.redirect(getAddress());
        } catch (Invalid wrong) {
            Messages.addError("form:" + wrong.field() + ":input", "{0}", wrong.getMessage());
        }
    }

    public List<TeamComment> getComments() {
        return comments.on(answer);
    }

    public String getAddress() {
        return answer.getSubmission().getAddress() + "/questions/" + question + "/team";
    }

    public Answer getAnswer() {
        return answer;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
