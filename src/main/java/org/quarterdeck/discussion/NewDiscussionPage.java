package org.quarterdeck.discussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.programme.Site;
import org.quarterdeck.programme.SitePage;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;

/** Begins a discussion about something of a site. */
@Named
@RequestScoped
public class NewDiscussionPage {
    @Inject
    SitePage address;
    @Inject
    Discussions discussions;
    @Inject
    @Param
    String kind;
    @Inject
    @Param
    String about;

    private Subject subject;
    private String text = "";

    /** @throws NotFound if there is no such thing, or the person may not read of it */
    public void load() {
        if (subject == null) {
            if (kind == null || about == null) {
                throw new NotFound();
            }
            subject = discussions.subject(address.getSite(), kind, about);
            Access.require(subject.writable());
        }
    }

    public void ask() {
        try {
            var asked = discussions.ask(getSite(), kind, about, text);
            Messages.addFlashGlobalInfo("Your comment is sent. The other side sees it now.");
            Faces.redirect(asked.getAddress());
        } catch (Invalid wrong) {
            Messages.addError("form:text:input", "{0}", wrong.getMessage());
        }
    }

    public Subject getSubject() {
        load();
        return subject;
    }

    public Site getSite() {
        return getSubject().site();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
