package org.quarterdeck.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.shared.Invalid;

/** Changes or deletes the thread of a page while it is the person's own draft or note. */
@Named
@RequestScoped
public class DraftPage {
    @Inject
    ThreadPage page;
    @Inject
    Drafting drafting;

    private String text;
    private ThreadKind kind;
    private boolean internal;

    @PostConstruct
    void begin() {
        var thread = page.getThread();
        kind = thread.getKind();
        internal = thread.isInternal();
        text = thread.getText();
    }

    public void edit() {
        try {
            drafting.edit(page.getThread().getId(), new Drafted(kind, internal, text));
            Messages.addFlashGlobalInfo("Your changes are saved.");
            Faces.redirect(page.getThread().getAddress());
        } catch (Invalid wrong) {
            Messages.addError("form:" + (wrong.field().equals("comment") ? "text" : wrong.field()) + ":input", "{0}", wrong.getMessage());
        }
    }

    public void delete() {
        drafting.delete(page.getThread().getId());
        Messages.addFlashGlobalInfo("Your comment is deleted.");
        Faces.redirect(page.getThread().getSubmission().getAddress() + "/read");
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(ThreadKind.values()).map(each -> new SelectItem(each, each.getLabel() + ": " + each.getMeaning())).toList();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
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
