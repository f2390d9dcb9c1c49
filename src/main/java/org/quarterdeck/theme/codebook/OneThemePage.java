package org.quarterdeck.theme.codebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Codebooks;
import org.quarterdeck.theme.RoundPage;
import org.quarterdeck.theme.Theme;

/** The theme that the address names: what it is, what became of it, and retiring it or bringing it back. */
@Named
@RequestScoped
public class OneThemePage {
    @Inject
    Codebooks codebooks;
    @Inject
    CodebookHistory history;
    @Inject
    CodebookEditing editing;
    @Inject
    Merging merging;
    @Inject
    Splitting splitting;
    @Inject
    Rejoining rejoining;
    @Inject
    RoundPage address;
    @Inject
    @Param(name = "theme")
    String code;

    private Theme theme;
    private ThemeCounts counts;
    private List<CodebookChange> changes;
    private List<Theme> parts;
    private String seen;
    private String reason = "";
    private ThemeChangedMeanwhile conflict;

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        getTheme();
    }

    public void retire() {
        act(() -> editing.retire(getProgramme(), code, seen, reason), "Retired: " + getTheme().getTitle(), Set.of("reason"));
    }

    public void restore() {
        act(() -> editing.restore(getProgramme(), code, seen, reason), "In use again: " + getTheme().getTitle(), Set.of("reason"));
    }

    public void undoMerge() {
        act(() -> merging.undo(getProgramme(), code, seen, reason), "Taken apart again: " + getTheme().getTitle(), Set.of("reason"));
    }

    public void undoSplit() {
        act(() -> rejoining.undo(getProgramme(), code, seen, reason), "In use again: " + getTheme().getTitle(), Set.of("reason"));
    }

    /** Why the split cannot be undone; empty where it can. */
    public String getObstacle() {
        return rejoining.obstacle(getTheme()).orElse("");
    }

    /**
     * Does something to the theme and goes to its page, or says what stands against it.
     *
     * @param fields those of the form at which a message can stand
     */
    void act(Runnable action, String done, Set<String> fields) {
        try {
            action.run();
            Messages.addFlashGlobalInfo("{0}", done);
            Faces.redirect(getTheme().getAddress());
        } catch (ThemeChangedMeanwhile meanwhile) {
            conflict = meanwhile;
            seen = ThemeRevision.seen(meanwhile.theme());
            Messages.addGlobalError("{0}", meanwhile.getMessage());
        } catch (Invalid wrong) {
            say(wrong, fields);
        }
    }

    static void say(Invalid wrong, Set<String> fields) {
        if (fields.contains(wrong.field())) {
            Messages.addError("form:" + wrong.field() + ":input", "{0}", wrong.getMessage());
        } else {
            Messages.addGlobalError("{0}", wrong.getMessage());
        }
    }

    Programme getProgramme() {
        return address.getProgramme();
    }

    /** @throws NotFound if there is none, or the person may not know of it */
    public Theme getTheme() {
        if (theme == null) {
            theme = codebooks.current(getProgramme()).theme(code).orElseThrow(NotFound::new);
            seen = seen == null ? ThemeRevision.seen(theme) : seen;
        }
        return theme;
    }

    public Codebook getCodebook() {
        return getTheme().getCodebook();
    }

    public ThemeCounts getCounts() {
        if (counts == null) {
            counts = history.counts(getTheme());
        }
        return counts;
    }

    public List<CodebookChange> getChanges() {
        if (changes == null) {
            changes = history.changes(getTheme());
        }
        return changes;
    }

    /** Of a theme that was split: those into which its passages are sorted. */
    public List<Theme> getParts() {
        if (parts == null) {
            parts = splitting.parts(getTheme());
        }
        return parts;
    }

    public boolean isSorter() {
        return splitting.maySort(getProgramme());
    }

    /** What somebody else has made of the theme since the page was opened, or null. */
    public ThemeChangedMeanwhile getConflict() {
        return conflict;
    }

    public String getSeen() {
        getTheme();
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
