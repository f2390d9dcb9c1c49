package org.quarterdeck.feedback.saved;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.shared.Invalid;

/** Puts one of the person's saved comments into what they are writing. */
@Named
@RequestScoped
public class SavedCommentPart {
    @Inject
    SavedComments saved;
    @Inject
    CurrentStanding current;

    private List<SelectItem> mine;
    private String chosen;

    public boolean maySave(Programme programme) {
        return SavedCommentPolicy.maySave(current.get(), programme);
    }

    /** The person's own; none for those who cannot save any. */
    public List<SelectItem> mine(Programme programme) {
        if (mine == null) {
            mine = !maySave(programme) ? List.of() : saved.mine(programme).stream()
                    .map(each -> new SelectItem(Long.toString(each.getId()), each.getTitle())).toList();
        }
        return mine;
    }

    /**
     * What was typed so far with the chosen text below it; then none is chosen any more.
     *
     * @throws Invalid if none is chosen
     */
    public String addedTo(String typed) {
        if (chosen == null || !chosen.matches("\\d{1,18}")) {
            throw new Invalid("saved", "Choose a saved comment");
        }
        var added = saved.find(Long.parseLong(chosen)).addedTo(typed);
        chosen = null;
        return added;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
