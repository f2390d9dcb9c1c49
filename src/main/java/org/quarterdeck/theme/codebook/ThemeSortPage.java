package org.quarterdeck.theme.codebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.RoundPage;
import org.quarterdeck.theme.Theme;

/** Sorts the passages of a theme that was split, one after the other. */
@Named
@RequestScoped
public class ThemeSortPage {
    static final String NONE = "-";

    @Inject
    Splitting splitting;
    @Inject
    RoundPage address;
    @Inject
    OneThemePage one;
    @Inject
    @Param(name = "after")
    String after;
    @Inject
    @Param(name = "form:shown")
    String posted;

    private List<Coding> waiting;
    private String shown;
    private List<String> chosen = new ArrayList<>();

    /** @throws org.quarterdeck.shared.Refused unless the person may code */
    public void open() {
        Access.require(splitting.maySort(address.getProgramme()));
        int left = getWaiting().stream().map(passage -> passage.getId().toString()).toList().indexOf(after) + 1;
        shown = getWaiting().isEmpty() ? null : getWaiting().get(left % getWaiting().size()).getId().toString();
    }

    public void sort() {
        var parts = chosen.stream().filter(part -> !part.equals(NONE)).toList();
        try {
            if (chosen.isEmpty() || chosen.contains(NONE) && !parts.isEmpty()) {
                throw new Invalid("parts", chosen.isEmpty() ? "Choose the parts to which the passage belongs, or none of them" : "Choose parts or none of them, not both");
            }
            splitting.sort(address.getProgramme(), one.getTheme().getCode(), id(), parts);
            Messages.addFlashGlobalInfo(parts.isEmpty() ? "The passage belongs to none of them" : "Sorted into {0}", String.join(", ", parts));
            Faces.redirect(one.getTheme().getAddress() + "/sort#passage");
        } catch (Invalid wrong) {
            Messages.addError("form:parts:input", "{0}", wrong.getMessage());
        }
    }

    private long id() {
        if (shown == null || !shown.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(shown);
    }

    public List<Coding> getWaiting() {
        if (waiting == null) {
            waiting = splitting.waiting(one.getTheme());
        }
        return waiting;
    }

    /** The passage to be sorted now, known also before the page takes what was posted; null where all are. */
    public Coding getCoding() {
        var wanted = shown == null ? posted : shown;
        return getWaiting().stream().filter(passage -> passage.getId().toString().equals(wanted)).findFirst().orElse(null);
    }

    public List<Theme> getParts() {
        return one.getParts();
    }

    public String getNone() {
        return NONE;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
