package org.quarterdeck.theme.suggestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.Codings;
import org.quarterdeck.theme.RoundPage;
import org.quarterdeck.theme.Theme;

/**
 * Passages that may belong to a theme, to accept or to dismiss. A form names the suggestions that it showed, so that a press
 * means the passage beside the button also when others have coded in the meantime.
 */
@Named
@RequestScoped
public class SuggestionsPage {
    @Inject
    Suggestions suggestions;
    @Inject
    Codings codings;
    @Inject
    RoundPage address;
    @Inject
    @Param(name = "theme")
    String code;
    @Inject
    @Param(name = "accepted")
    Long acceptedId;

    private Theme theme;
    private List<Suggestion> list;
    private List<Dismissal> dismissed;
    private Coding accepted;

    public void load() {
        theme = suggestions.theme(address.getRound(), code);
    }

    private Coding acceptedCoding() {
        try {
            var coding = codings.find(acceptedId);
            return codings.mayChange(coding) && coding.getTheme().getCode().equals(code) ? coding : null;
        } catch (NotFound takenBack) {
            return null;
        }
    }

    public void accept(String key) {
        try {
            var coding = suggestions.accept(address.getRound(), code, key);
            Faces.redirect(getAddress() + "?accepted=" + coding.getId());
        } catch (Invalid wrong) {
            Messages.addFlashGlobalError("{0}", wrong.getMessage());
            Faces.redirect(getAddress());
        }
    }

    public void undo() {
        try {
            codings.remove(acceptedId);
            Messages.addFlashGlobalInfo("Taken back. The passage is suggested again");
        } catch (Invalid wrong) {
            Messages.addFlashGlobalError("{0}", wrong.getMessage());
        }
        Faces.redirect(getAddress());
    }

    public void dismiss(String key) {
        suggestions.dismiss(address.getRound(), code, key);
        Messages.addFlashGlobalInfo("Dismissed. It is listed under dismissed suggestions, where it can be brought back");
        Faces.redirect(getAddress());
    }

    public void suggestAgain(long dismissal) {
        suggestions.suggestAgain(address.getRound(), code, dismissal);
        Messages.addFlashGlobalInfo("The passage is suggested again");
        Faces.redirect(getAddress());
    }

    public List<Suggestion> getSuggestions() {
        if (list == null) {
            list = Faces.isPostback() ? shown("shown").stream().map(Suggestion::named).toList() : suggestions.of(address.getRound(), code);
        }
        return list;
    }

    private static List<String> shown(String field) {
        var names = Faces.getRequestParameter(field);
        return names == null || names.isEmpty() ? List.of() : List.of(names.split(" "));
    }

    /** The suggestions of this page, as its form names them. */
    public String getShown() {
        return String.join(" ", getSuggestions().stream().map(Suggestion::key).toList());
    }

    public List<Dismissal> getDismissed() {
        if (dismissed == null) {
            dismissed = Faces.isPostback() ? shown("dismissals").stream().filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf)
                    .map(Dismissal::named).toList() : suggestions.dismissed(address.getRound(), code);
        }
        return dismissed;
    }

    /** The dismissals of this page, as its form names them. */
    public String getDismissedShown() {
        return String.join(" ", getDismissed().stream().map(each -> each.getId().toString()).toList());
    }

    public int getExamples() {
        return suggestions.examples(address.getRound(), code);
    }

    /** What the person has just coded here, or null. */
    public Coding getAccepted() {
        if (accepted == null && acceptedId != null) {
            accepted = acceptedCoding();
        }
        return accepted;
    }

    public Theme getTheme() {
        return theme;
    }

    public String getAddress() {
        return address.getRound().getAddress() + "/themes/" + code + "/suggestions";
    }
}
