package org.quarterdeck.feedback.saved;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Invalid;

/** An evaluator's own saved comments, and a new one. */
@Named
@RequestScoped
public class SavedCommentsPage {
    @Inject
    Programmes programmes;
    @Inject
    SavedComments saved;
    @Inject
    @Param(name = "programme")
    String code;

    private Programme programme;
    private List<SavedComment> mine;
    private String title;
    private String text;

    /** @throws org.quarterdeck.shared.Refused unless the person evaluates the programme */
    public void load() {
        programme = programmes.programme(code);
        mine = saved.mine(programme);
    }

    public void add() {
        try {
            saved.add(programmes.programme(code), title, text);
            Messages.addFlashGlobalInfo("Your comment is saved. You can put it in wherever you write a comment.");
            Faces.redirect(programmes.programme(code).getAddress() + "/saved-comments");
        } catch (Invalid wrong) {
            Messages.addError("form:" + wrong.field() + ":input", "{0}", wrong.getMessage());
        }
    }

    public Programme getProgramme() {
        return programme;
    }

    public List<SavedComment> getMine() {
        return mine;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
