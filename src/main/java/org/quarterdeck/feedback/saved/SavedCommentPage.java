package org.quarterdeck.feedback.saved;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;

/** One saved comment of the evaluator's own. */
@Named
@RequestScoped
public class SavedCommentPage {
    @Inject
    Programmes programmes;
    @Inject
    SavedComments savedComments;
    @Inject
    @Param
    String programme;
    @Inject
    @Param(name = "saved")
    String id;

    private SavedComment saved;
    private String title;
    private String text;

    /** @throws NotFound if there is none, or it is not the person's own */
    public void load() {
        if (saved == null) {
            saved = savedComments.find(number());
            Access.see(saved.getProgramme().getCode().equals(programmes.programme(programme).getCode()));
            title = title == null ? saved.getTitle() : title;
            text = text == null ? saved.getText() : text;
        }
    }

    private long number() {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(id);
    }

    public void change() {
        try {
            savedComments.change(saved.getId(), title, text);
            done("Your changes are saved.");
        } catch (Invalid wrong) {
            Messages.addError("form:" + wrong.field() + ":input", "{0}", wrong.getMessage());
        }
    }

    public void delete() {
        savedComments.delete(saved.getId());
        done("Your saved comment is deleted.");
    }

    private void done(String message) {
        Messages.addFlashGlobalInfo(message);
        Faces.redirect(getBack());
    }

    public String getBack() {
        return saved.getProgramme().getAddress() + "/saved-comments";
    }

    public SavedComment getSaved() {
        load();
        return saved;
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
