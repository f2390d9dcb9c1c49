package org.quarterdeck.discussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.programme.SitePage;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;

/** One discussion with what was said, and the person's next step in it. */
@Named
@RequestScoped
public class DiscussionPage {
    @Inject
    SitePage address;
    @Inject
    Discussions discussions;
    @Inject
    @Param
    Long discussion;

    private SeenDiscussion seen;
    private DiscussionStep step;
    private String text = "";

    /** @throws NotFound if there is none, or the person may not read it */
    public void load() {
        if (seen == null) {
            if (discussion == null) {
                throw new NotFound();
            }
            seen = discussions.find(address.getSite(), discussion);
        }
    }

    public void take() {
        try {
            discussions.take(step, discussion, text);
            Messages.addFlashGlobalInfo(switch (step) {
                case ANSWERED -> "Your answer is sent. The other side sees it now.";
                case RESOLVED -> "This is resolved.";
                case REOPENED -> "This is open again.";
                default -> "Your reply is sent.";
            });
            Faces.redirect(getSeen().discussion().getAddress());
        } catch (Invalid wrong) {
            Messages.addError("form:" + wrong.field() + ":input", "{0}", wrong.getMessage());
            seen = null;
        }
    }

    public List<SelectItem> getSteps() {
        return getSeen().getSteps().stream().map(each -> new SelectItem(each, label(each))).toList();
    }

    private static String label(DiscussionStep step) {
        return switch (step) {
            case ANSWERED -> "This answers it";
            case RESOLVED -> "Resolve: nothing is left to do";
            case REOPENED -> "Reopen, with a reason";
            default -> "Only reply";
        };
    }

    public SeenDiscussion getSeen() {
        load();
        return seen;
    }

    public DiscussionStep getStep() {
        return step == null && !getSeen().getSteps().isEmpty() ? getSeen().getSteps().get(0) : step;
    }

    public void setStep(DiscussionStep step) {
        this.step = step;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
