package org.quarterdeck.theme.summary.discussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.theme.RoundPage;
import org.quarterdeck.theme.summary.NotWritable;
import org.quarterdeck.theme.summary.SummaryPolicy;
import org.quarterdeck.theme.summary.ThematicSummary;

/** The comments of evaluators beside a text of a summary. */
@Named
@RequestScoped
public class SummaryCommentsPage {
    @Inject
    SummaryComments comments;
    @Inject
    CurrentStanding current;
    @Inject
    RoundPage address;
    @Inject
    @Param(name = "theme")
    String theme;

    private List<SummaryComment> shown;
    private Map<String, Long> open;
    private String text = "";

    public List<SummaryComment> of(ThematicSummary summary) {
        if (shown == null) {
            shown = comments.of(summary, theme);
        }
        return shown;
    }

    /** ", 2 open comments" for the list of themes; empty where there are none. */
    public String open(ThematicSummary summary, String code) {
        if (open == null) {
            open = comments.open(summary);
        }
        long waiting = open.getOrDefault(code, 0L);
        return waiting == 0 ? "" : waiting == 1 ? "; 1 open comment" : "; " + waiting + " open comments";
    }

    public boolean isCommenting(ThematicSummary summary) {
        return !summary.isPublished() && SummaryPolicy.mayComment(current.get(), address.getProgramme());
    }

    public void say() {
        try {
            var said = comments.say(address.getRound(), theme, text);
            Messages.addFlashGlobalInfo("Comment added");
            Faces.redirect(place() + "#comment-" + said.getId());
        } catch (NotWritable published) {
            Messages.addError("comments:comment:input", "{0}", published.getMessage());
        } catch (Invalid wrong) {
            Messages.addError("comments:comment:input", "{0}", wrong.getMessage());
        }
    }

    public void settle(long id) {
        try {
            comments.settle(address.getRound(), id);
            Messages.addFlashGlobalInfo("Comment settled");
        } catch (NotWritable published) {
            Messages.addFlashGlobalInfo("{0}", published.getMessage());
        }
        Faces.redirect(place() + "#comment-" + id);
    }

    private String place() {
        return address.getRound().getAddress() + "/summary" + (theme == null ? "" : "/themes/" + theme);
    }

    public String when(SummaryComment comment) {
        return PortalTime.dayAndTime(comment.getAt());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
